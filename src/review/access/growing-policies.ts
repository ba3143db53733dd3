import { listPolicyChanges, type PolicyChange } from "../policies/policy-changes";
import type { ChangedResource, StackChange } from "../stack-change";
import { valueAt } from "../resources/value-at";
import { isOwnerKept } from "../resources/find-owner";
import { resourceTypes } from "../resources/resource-types";

/** A policy that changes, and the resource that it is written in. */
export interface ChangedPolicy extends PolicyChange {
  readonly address: string;
}

/** Whether a policy is that of another bucket from now on: what the one lets in tells nothing of the other. */
function hasMoved({ before, after }: ChangedResource): boolean {
  const [old, now] = [valueAt(before, "bucket"), valueAt(after, "bucket")];
  return old !== undefined && now !== undefined && old !== now;
}

/**
 * The policies that change of what was there before and stays.
 *
 * The policy of a new bucket lets nobody in who could get in before, and that of a bucket that goes opens nothing. A
 * bucket that stays may get its first policy, or lose it.
 */
export function listGrowingPolicies(change: StackChange): readonly ChangedPolicy[] {
  return change.resources
    .filter(
      (resource) =>
        resource.action === "update" ||
        resource.action === "replace" ||
        (resource.type === resourceTypes.bucketPolicy &&
          (resource.action === "create" || resource.action === "destroy") &&
          isOwnerKept(change, resource)),
    )
    .filter((resource) => !hasMoved(resource) || isOwnerKept(change, resource))
    .flatMap((resource) =>
      listPolicyChanges(resource).map((policy) => ({ ...policy, address: resource.address })),
    );
}
