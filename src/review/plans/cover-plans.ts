import type { PlanCoverage } from "../plan-coverage";
import type { ReviewedTarget } from "../review";
import type { ReviewedSpec } from "../reviewed-spec";

/** Holds plans against the stacks of a spec, each in the order of its name. A plan that failed is one as well. */
export function coverPlans(
  targets: readonly ReviewedTarget[],
  { stacks }: Pick<ReviewedSpec, "stacks">,
): PlanCoverage {
  const filesById = new Map<string, string[]>();
  for (const { id, file = id } of targets) {
    filesById.set(id, [...(filesById.get(id) ?? []), file]);
  }
  const known = new Set(stacks);
  const planned = [...filesById].sort(([left], [right]) => (left < right ? -1 : 1));
  return {
    stacks: known.size,
    missing: stacks.filter((id) => !filesById.has(id)),
    ofNoStack:
      known.size === 0
        ? []
        : planned.filter(([id]) => !known.has(id)).flatMap(([, files]) => files),
    repeated: planned
      .filter(([, files]) => files.length > 1)
      .map(([id, files]) => ({ id, files: [...files].sort() })),
  };
}
