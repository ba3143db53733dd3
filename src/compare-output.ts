import { join } from "node:path";
import { compareWithOutput } from "./changes/compare-with-output";
import type { TargetChange } from "./changes/target-change";
import type { ResolvedSpec } from "./resolve/target";
import { manifestFileName, printManifest } from "./synth/manifest";
import type { CopiedContents } from "./resolve/read-copied-files";
import { readOrNothing } from "./synth/read-or-nothing";
import { synthesize } from "./synth/synthesize";

/** What a synth would change in an output folder. */
export interface OutputComparison {
  readonly changes: readonly TargetChange[];
  readonly isManifestStale: boolean;
}

/** Compares an output folder with what its spec compiles to now. */
export function compareOutput(
  outputFolder: string,
  resolved: ResolvedSpec,
  copied: CopiedContents,
): OutputComparison {
  const manifest = printManifest(resolved.targets.map(({ id }) => id));
  const found = readOrNothing(join(outputFolder, manifestFileName));
  return {
    changes: compareWithOutput(outputFolder, resolved, synthesize(resolved.targets, copied)),
    isManifestStale: found?.toString("utf8") !== manifest,
  };
}
