import { compareSpecs } from "../changes/compare-specs";
import type { TargetChange } from "../changes/target-change";
import { createCollector } from "../diagnostics/collector";
import type { Diagnostic } from "../diagnostics/diagnostic";
import type { LoadedSpec } from "../load-spec";
import { readCopiedFiles, type CopiedContents } from "../synth/read-copied-files";
import type { Host } from "./host";
import { openSide } from "./open-side";

/** What differs from another side, or why that cannot be said. */
export type Comparison =
  | { readonly kind: "changes"; readonly changes: readonly TargetChange[] }
  | {
      readonly kind: "failure";
      readonly message: string;
      readonly diagnostics: readonly Diagnostic[];
    };

/** Compares a spec with what a user names as `--changed-from`. */
export async function compareSides(
  from: string,
  specPath: string,
  loaded: LoadedSpec,
  host: Host,
): Promise<Comparison> {
  const side = openSide(from, specPath, host);
  if (side.kind === "failure") return side;
  const collector = createCollector();
  const copied = readCopiedFiles(loaded.resolved.settings, loaded.folder, collector.report);
  if (copied === undefined) return unreadable(collector.diagnostics());
  if (side.kind === "output") {
    // Only this comparison needs Terraform, and so CDKTF, whose loading costs more than all else.
    const { compareOutput } = await import("../compare-output.js");
    const { changes } = compareOutput(side.path, loaded.resolved, copied);
    return { kind: "changes", changes };
  }
  if (side.kind === "nothing") {
    const nothing = { name: "", targets: [], settings: [], duplicates: [] };
    return compared(
      { resolved: nothing, copied: new Map() },
      { resolved: loaded.resolved, copied },
    );
  }
  const { resolved, folder } = side.loaded;
  const before = readCopiedFiles(resolved.settings, folder, collector.report);
  if (before === undefined) return unreadable(collector.diagnostics());
  return compared({ resolved, copied: before }, { resolved: loaded.resolved, copied });
}

interface ComparedSide {
  readonly resolved: LoadedSpec["resolved"];
  readonly copied: CopiedContents;
}

function compared(before: ComparedSide, after: ComparedSide): Comparison {
  return { kind: "changes", changes: compareSpecs(before, after) };
}

function unreadable(diagnostics: readonly Diagnostic[]): Comparison {
  return { kind: "failure", message: "A file that the spec names cannot be read.", diagnostics };
}
