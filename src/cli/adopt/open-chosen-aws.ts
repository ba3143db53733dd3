import { createCollector } from "../../diagnostics/collector";
import type { CapturedConfigurations } from "../../live/adoption/captured-configurations";
import { createCapturedAws } from "../../live/adoption/create-captured-aws";
import type { Aws } from "../../live/aws/aws";
import type { Host } from "../host";
import { readCapturedFiles } from "./read-captured-files";
import type { CommandFailure } from "../refuse";

type ChosenAws =
  | { readonly kind: "aws"; readonly aws: Aws; readonly captured?: CapturedConfigurations }
  | CommandFailure;

/** Opens AWS, or what somebody has captured of it. */
export async function openChosenAws(
  { from, concurrency }: { readonly from?: string | undefined; readonly concurrency: number },
  host: Host,
): Promise<ChosenAws> {
  if (from === undefined) return { kind: "aws", aws: await host.openAws(concurrency) };
  const collector = createCollector();
  const captured = readCapturedFiles(from, collector.report, host);
  if (!collector.hasErrors()) return { kind: "aws", aws: createCapturedAws(captured), captured };
  const message = "What is there is not known.";
  return { kind: "failure", message, diagnostics: collector.diagnostics() };
}
