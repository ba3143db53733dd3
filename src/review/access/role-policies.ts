import type { JsonMap } from "../../spec/json-value";
import { listPolicyChanges } from "../policies/policy-changes";
import { resourceTypes } from "../resources/resource-types";
import type { ChangedResource, StackChange } from "../stack-change";
import { valueAt } from "../resources/value-at";
import { isOwnerCreated, isOwnerDestroyed } from "../resources/find-owner";
import { findResources } from "../resources/find-resources";
import type { ChangedPolicy } from "./growing-policies";

/**
 * The policies that a role which stays gets, or loses: whoever may assume it already may do what they say.
 *
 * What the role loses by one policy and gets by another is nothing new. The policies of a new role are what it is for.
 */
export function listRolePolicies(change: StackChange): readonly ChangedPolicy[] {
  const come = findResources(change, [resourceTypes.rolePolicy], ["create"]).filter(
    (policy) => !isOwnerCreated(change, policy),
  );
  const go = findResources(change, [resourceTypes.rolePolicy], ["destroy"]).filter(
    (policy) => !isOwnerDestroyed(change, policy),
  );
  const ofSameRole = (
    policies: readonly ChangedResource[],
    policy: ChangedResource,
  ): readonly JsonMap[] =>
    policies
      .filter((other) => roleOf(other) === roleOf(policy))
      .flatMap(listPolicyChanges)
      .flatMap(({ before, after }) => [...before, ...after]);
  return [
    ...come.map((policy) => ({
      ...atPolicy(policy),
      before: ofSameRole(go, policy).filter((statement) => !isDenial(statement)),
      after: ofSameRole([policy], policy),
    })),
    ...go.map((policy) => ({
      ...atPolicy(policy),
      before: ofSameRole([policy], policy).filter(isDenial),
      after: ofSameRole(come, policy).filter(isDenial),
    })),
  ];
}

function roleOf({ address, before, after }: ChangedResource): unknown {
  return valueAt(after ?? before, "role") ?? address;
}

function atPolicy({ address }: ChangedResource): Pick<ChangedPolicy, "address" | "path"> {
  return { address, path: "policy" };
}

function isDenial(statement: JsonMap): boolean {
  return statement["Effect"] === "Deny";
}
