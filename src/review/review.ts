import type { Risk } from "../diagnostics/finding-entry";
import type { Finding } from "./finding";
import type { FlowStage } from "./flow/flow-stage";
import type { PlanCoverage } from "./plan-coverage";
import type { Action, ResourceChange } from "./resource-change";

/** What was compared. */
export type ReviewSubject =
  | { readonly kind: "diff"; readonly spec: string; readonly from: string }
  | { readonly kind: "plans"; readonly spec?: string };

/** One (account, Region), or one plan, as far as it is known which one it is. */
export interface ReviewedTarget {
  /** The stack's name, or the plan's file name where nothing says whose it is. Two plans may be of one target. */
  readonly id: string;
  readonly account?: string;
  readonly accountName?: string;
  readonly region?: string;
  /** The group of the spec. */
  readonly group?: string;
  readonly wave?: number;
  /** The plan's file, relative to the working directory. */
  readonly file?: string;
}

/**
 * What happens to the stacks of a group.
 *
 * `failed` holds plans that ended with an error, so that what they would do is not known.
 */
export type GroupKind = "added" | "changed" | "removed" | "unchanged" | "failed";

/** Targets whose change is the same once account, Region and names are taken out. */
export interface ReviewGroup {
  /** A hash of the change, the same whatever order the targets come in. */
  readonly id: string;
  readonly kind: GroupKind;
  /** The highest risk of a finding that nobody accepted; absent where there is none. */
  readonly risk?: Risk;
  /** Never empty, sorted by id. */
  readonly targets: readonly ReviewedTarget[];
  /** Highest risk first. Of a finding that is accepted for some targets there are two. */
  readonly findings: readonly Finding[];
  /** What the change does, by address. Values of the target itself stand as `{account}`, `{region}` and so on. */
  readonly changes: readonly ResourceChange[];
  /** What somebody changed in AWS since the last apply, by address. */
  readonly drift: readonly ResourceChange[];
  /** The places that the data of its targets passes; none where the spec is not known. */
  readonly flow: readonly FlowStage[];
}

/** How many stacks and resources there are of each kind, over all targets. */
export interface ReviewTotals {
  readonly targets: number;
  readonly byKind: Readonly<Record<GroupKind, number>>;
  readonly resources: Readonly<Record<Action, number>>;
  readonly drifted: number;
}

/** What a change does to an organisation: the result that renderers take. */
export interface Review {
  readonly subject: ReviewSubject;
  /** The highest risk of a finding that nobody accepted; absent where there is none. */
  readonly risk?: Risk;
  readonly totals: ReviewTotals;
  /** Findings of all groups, equal ones folded: highest risk first, accepted ones last. */
  readonly findings: readonly Finding[];
  /** Every target is in exactly one group. Outliers first: the fewer targets, the earlier; unchanged ones last. */
  readonly groups: readonly ReviewGroup[];
  /** How plans and the stacks of the spec fit each other; absent where stacks are compared, which are always all. */
  readonly coverage?: PlanCoverage;
}
