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
