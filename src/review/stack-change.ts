import type { JsonMap } from "../spec/json-value";
import type { Action } from "./resource-change";
import type { GroupKind, ReviewedTarget } from "./review";

/** A change of one resource, or of another part of a stack, with all its values; marks stand for some of them. */
export interface ChangedResource {
  readonly address: string;
  readonly type: string;
  readonly action: Action;
  /** Set where it is what an earlier apply replaced and could not destroy, and not what stands at the address. */
  readonly isDeposed?: boolean;
  readonly movedFrom?: string;
  readonly importedAs?: string;
  /** Absent where there is nothing before. */
  readonly before?: JsonMap;
  /** Absent where there is nothing after. */
  readonly after?: JsonMap;
  /** The paths that make Terraform replace it. */
  readonly replacedFor: readonly string[];
}

/** All that happens to the stack of one target, before it is compared with what happens to others. */
export interface StackChange {
  readonly target: ReviewedTarget;
  readonly kind: GroupKind;
  /** By address. */
  readonly resources: readonly ChangedResource[];
  readonly drift: readonly ChangedResource[];
  /** The addresses that hold a logging configuration of one account and Region afterwards: one, unless they compete. */
  readonly holders: readonly string[];
  /** What AWS called the target's resources, also those that do not change: ids that no other target has. */
  readonly givenIds: readonly string[];
}
