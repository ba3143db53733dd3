import { logFolder } from "../../spec/log-folder";
import type { SampleTarget } from "./sampled-call";

/** The folder of an hour: `[<prefix>/]AWSLogs/<account>/BedrockModelInvocationLogs/<region>/YYYY/MM/DD/HH`, in UTC. */
export function hourFolder({ account, region, prefix }: SampleTarget, time: Date): string {
  const hour = time.toISOString().slice(0, 13).replaceAll(/[-T]/g, "/");
  return `${logFolder(prefix, account)}${region}/${hour}`;
}

/** `20260419T132851000Z`, as the names of log files start. */
export function fileTime(time: Date): string {
  return time.toISOString().replaceAll(/[-:.]/g, "");
}
