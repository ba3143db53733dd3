import { found, type Answer } from "../aws/answer";
import type { Aws, TargetReads } from "../aws/aws";
import { askBedrock } from "./ask-bedrock";
import { askCloudWatch } from "./ask-cloudwatch";
import { askIam } from "./ask-iam";
import { askKms } from "./ask-kms";
import { askLogs } from "./ask-logs";
import { askS3 } from "./ask-s3";
import type { CallPlace } from "./call-place";
import type { Caller } from "./caller";
import { createClients } from "./clients";
import { findOwnCaller, signIn } from "./sign-in";

/** Opens the real AWS, for at most so many calls at the same time. */
export function openAws(maxCalls: number): Aws {
  const clients = createClients(maxCalls);
  let search: Promise<Answer<Caller>> | undefined;
  const findOwn = (region: string, signal: AbortSignal): Promise<Answer<Caller>> =>
    (search ??= findOwnCaller(region, signal));
  return {
    findCredentials: async (region, signal) => {
      const own = await findOwn(region, signal);
      return own.kind === "found" ? found(true as const) : own;
    },
    signIn: async (request, signal) => {
      const own = await findOwn(request.region, signal);
      if (own.kind !== "found") return own;
      const answer = await signIn(request, own.value, { clients, signal });
      if (answer.kind !== "found") return answer;
      const caller = answer.value;
      const { account } = request;
      return found({
        at: (region: string, targetSignal: AbortSignal) =>
          readsAt({ clients, caller, account, region, signal: targetSignal }),
      });
    },
    close: clients.destroy,
  };
}

function readsAt(place: CallPlace): TargetReads {
  return {
    ...askBedrock(place),
    ...askS3(place),
    ...askKms(place),
    ...askLogs(place),
    ...askIam(place),
    ...askCloudWatch(place),
  };
}
