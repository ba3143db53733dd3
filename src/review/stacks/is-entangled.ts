import { findDifferences } from "../comparing/find-differences";
import { findRegion } from "../../spec/regions";
import type { ReviewedTarget } from "../review";
import type { StackChange } from "../stack-change";

/**
 * Whether a change with marks may be another one for this target, or none.
 *
 * A text that had an account id and has a placeholder now is the same text for the target of that account, and
 * another one for all others.
 */
export function isEntangled(
  change: StackChange,
  { account = "", region = "" }: ReviewedTarget,
): boolean {
  const partition = findRegion(region)?.partition ?? "";
  const own = [account, region, `arn:${partition}:`].filter((value) => value !== "");
  return markedTexts(change).some((text) => own.some((value) => text.includes(value)));
}

const textsByChange = new WeakMap<StackChange, readonly string[]>();

/** Both sides of each changed text in which a mark stands, found once for all targets of a change. */
function markedTexts(change: StackChange): readonly string[] {
  const found =
    textsByChange.get(change) ??
    change.resources
      .flatMap(({ before, after }) => findDifferences(before, after))
      .filter(({ before, after }) => before !== undefined && after !== undefined)
      .map(({ before, after }) => JSON.stringify([before, after]))
      .filter((text) => text.includes("\uE000"));
  textsByChange.set(change, found);
  return found;
}
