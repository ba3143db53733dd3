import { join } from "node:path";
import { readOrNothing } from "../files/read-or-nothing";
import { allStacks } from "../resolve/all-stacks";
import type { CopiedContents } from "../resolve/terraform-block/read-copied-files";
import { stackDependencies } from "../resolve/stack-dependencies";
import type { ResolvedSpec } from "../resolve/target";
import { manifestFileName, printManifest } from "../synth/manifest";
import { synthesize } from "../synth/synthesize";
import { compareStackFiles } from "./compare-stack-files";
import type { TargetChange } from "./target-change";

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
  const stacks = allStacks(resolved);
  const names = stacks.map(({ id }) => id);
  const manifest = printManifest(names, stackDependencies(resolved));
  const found = readOrNothing(join(outputFolder, manifestFileName));
  return {
    changes: compareStackFiles(outputFolder, stacks, synthesize(stacks, copied)),
    isManifestStale: found?.toString("utf8") !== manifest,
  };
}
