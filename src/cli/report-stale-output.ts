import { resolve } from "node:path";
import type { LoadedSpec } from "../load-spec";
import { exitCode, type ExitCode } from "./exit-code";
import type { Host } from "./host";

/** Says which files of the output folder differ from what a synth would write now. */
export async function reportStaleOutput(
  out: string,
  { resolved, copied }: LoadedSpec,
  host: Host,
): Promise<ExitCode> {
  const { compareOutput } = await import("../changes/compare-output.js");
  const path = resolve(host.workingDirectory, out);
  const { changes, isManifestStale } = compareOutput(path, resolved, copied);
  const lines = [
    ...changes.map(({ kind, target, reasons }) => `${kind} ${target.id}: ${reasons.join("; ")}`),
    ...(isManifestStale ? ["changed manifest.json"] : []),
  ];
  if (lines.length === 0) return exitCode.done;
  host.standardOutput.write(`${lines.join("\n")}\n`);
  host.standardError.write(`bedtrail: ${out} is stale. Run \`bedtrail synth\` and commit it.\n`);
  return exitCode.hasErrors;
}
