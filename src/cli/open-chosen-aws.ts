import type { Report } from "../diagnostics/collector";
import { createCapturedAws } from "../live/adoption/create-captured-aws";
import type { Aws } from "../live/aws/aws";
import type { Host } from "./host";
import { readCapturedFiles } from "./read-captured-files";

/** Opens AWS, or what somebody has captured of it. */
export function openChosenAws(
  { from, concurrency }: { readonly from?: string | undefined; readonly concurrency: number },
  report: Report,
  host: Host,
): Promise<Aws> {
  if (from === undefined) return host.openAws(concurrency);
  return Promise.resolve(createCapturedAws(readCapturedFiles(from, report, host)));
}
