import type { EarlierSide } from "../../changes/pair-stacks";
import type { LoadedSpec } from "../../load-spec";
import type { Review } from "../../review/review";
import { factMarks, reviewStacks } from "../../review/review-stacks";
import { noTargets } from "../sides/compare-sides";
import type { Host } from "../host";
import { openSide, type Side } from "../sides/open-side";
import type { CommandFailure } from "../refuse";
import { reviewedSpec } from "./reviewed-spec";

/** What a spec changes, or why that cannot be said. */
export type DiffOutcome = { readonly kind: "review"; readonly review: Review } | CommandFailure;

/** Reviews what differs between a spec and what a user names as `--from`. */
export async function reviewDiff(
  { spec, from }: { readonly spec: string; readonly from: string },
  loaded: LoadedSpec,
  host: Host,
): Promise<DiffOutcome> {
  const side = openSide(from, spec, host);
  if (side.kind === "failure") return side;
  // Compiling needs CDKTF, whose loading costs more than all else.
  const { pairStacks } = await import("../../changes/pair-stacks.js");
  const pairs = pairStacks(earlierSide(side), loaded, factMarks);
  const earlier = side.kind === "spec" ? side.loaded : undefined;
  const subject = { kind: "diff", spec: loaded.document.source.file, from } as const;
  return { kind: "review", review: reviewStacks(pairs, subject, reviewedSpec(loaded, earlier)) };
}

function earlierSide(side: Exclude<Side, CommandFailure>): EarlierSide {
  switch (side.kind) {
    case "spec":
      return { kind: "spec", side: side.loaded };
    case "output":
      return side;
    case "nothing":
      return { kind: "spec", side: noTargets };
  }
}
