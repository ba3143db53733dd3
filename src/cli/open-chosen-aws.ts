import type { Report } from "../diagnostics/collector";
import type { CapturedConfigurations } from "../live/adoption/captured-configurations";
import { createCapturedAws } from "../live/adoption/create-captured-aws";
import type { Aws } from "../live/aws/aws";
import type { Host } from "./host";
import { readCapturedFiles } from "./read-captured-files";

/** AWS, or what somebody has captured of it. */
export interface ChosenAws {
  readonly aws: Aws;
  readonly captured?: CapturedConfigurations;
}

/** Opens AWS, or what somebody has captured of it. */
export async function openChosenAws(
  { from, concurrency }: { readonly from?: string | undefined; readonly concurrency: number },
  report: Report,
  host: Host,
): Promise<ChosenAws> {
  if (from === undefined) return { aws: await host.openAws(concurrency) };
  const captured = readCapturedFiles(from, report, host);
  return { aws: createCapturedAws(captured), captured };
}
