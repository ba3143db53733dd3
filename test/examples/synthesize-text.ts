import { createCollector } from "../../src/diagnostics/collector";
import type { Diagnostic } from "../../src/diagnostics/diagnostic";
import { loadSpec } from "../../src/load-spec";
import { createDiskFolder } from "../../src/sources/disk-folder";
import { synthesizeSpec } from "../../src/synthesize-spec";
import { readFolder } from "./read-folder";
import { makeTemporaryFolder } from "./temporary-folder";

/** What became of a spec: what was said about it, and the files of its output folder. */
export interface Synthesized {
  readonly diagnostics: readonly Diagnostic[];
  readonly files: Readonly<Record<string, string>>;
}

/** Compiles the text of a spec that lies in `folder`. */
export function synthesizeText(text: string, folder: string): Synthesized {
  const collector = createCollector();
  const source = {
    name: "bedtrail.yaml",
    content: { kind: "bytes", bytes: Buffer.from(text) },
    folder: createDiskFolder(folder, folder),
  } as const;
  const output = makeTemporaryFolder();
  const spec = loadSpec(source, collector.report);
  if (spec !== undefined) {
    synthesizeSpec(spec, { path: output, name: "cdktf.out", report: collector.report });
  }
  return { diagnostics: collector.diagnostics(), files: readFolder(output) };
}
