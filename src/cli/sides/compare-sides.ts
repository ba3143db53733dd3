import { compareSpecs, type SpecSide } from "../../changes/compare-specs";
import type { TargetChange } from "../../changes/target-change";
import type { LoadedSpec } from "../../load-spec";
import type { Host } from "../host";
import { openSide } from "./open-side";
import type { CommandFailure } from "../refuse";

/** What differs from another side, or why that cannot be said. */
export type Comparison =
  { readonly kind: "changes"; readonly changes: readonly TargetChange[] } | CommandFailure;

/** A commit from before there was a spec has no targets. */
export const noTargets: SpecSide = {
  resolved: { name: "", targets: [], centralStacks: [], settings: [], duplicates: [] },
  copied: new Map(),
};

/** Compares a spec with what a user names as `--changed-from`. */
export async function compareSides(
  from: string,
  specPath: string,
  loaded: LoadedSpec,
  host: Host,
): Promise<Comparison> {
  const side = openSide(from, specPath, host);
  switch (side.kind) {
    case "failure":
      return side;
    case "spec":
      return { kind: "changes", changes: compareSpecs(side.loaded, loaded) };
    case "nothing":
      return { kind: "changes", changes: compareSpecs(noTargets, loaded) };
    case "output": {
      // Only this comparison needs Terraform, and so CDKTF, whose loading costs more than all else.
      const { compareOutput } = await import("../../changes/compare-output.js");
      const { changes } = compareOutput(side.path, loaded.resolved, loaded.copied);
      return { kind: "changes", changes };
    }
  }
}
