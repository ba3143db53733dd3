import { planOf, type PlannedChange } from "./plan-of";
import { reviewOf } from "./review-of";

/** The code and message of each finding in the plan of one target. */
export function findingsOf(
  changes: readonly PlannedChange[],
  drift?: readonly PlannedChange[],
): readonly (readonly [string, string])[] {
  const { findings } = reviewOf({ "a.json": planOf("111122223333", "us-east-1", changes, drift) });
  return findings.map(({ code, message }) => [code, message]);
}
