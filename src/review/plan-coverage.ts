import type { ReviewedTarget } from "./review";
import type { ReviewedSpec } from "./reviewed-spec";

/** How the plans of a review and the stacks of its spec fit each other; what is empty fits. */
export interface PlanCoverage {
  /** How many stacks the spec has, none where there is no spec. */
  readonly stacks: number;
  /** The stacks of the spec that have no plan. */
  readonly missing: readonly string[];
  /** The files of plans that are of no stack of the spec. */
  readonly ofNoStack: readonly string[];
  /** What more than one file plans. */
  readonly repeated: readonly RepeatedPlan[];
}

/** The files that are plans of one account and Region. */
export interface RepeatedPlan {
  readonly id: string;
  readonly files: readonly string[];
}

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
