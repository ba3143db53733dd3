import { comparePolicies, type ComparedGrant } from "../policies/compare-policies";
import { describeGrants } from "../policies/describe-grants";
import { holder, listGrants, type Grant } from "../policies/grant";
import { listPolicyChanges } from "../policies/policy-changes";
import { resourceTypes } from "../resources/resource-types";
import type { StackChange } from "../stack-change";
import { valueAt } from "../resources/value-at";
import { listChangedDeliveries } from "../delivery/changed-delivery";
import { isDeliveredTo } from "../delivery/delivered-place";
import { isOfDelivery, stopsDelivery } from "../delivery/delivery-grants";
import { keepsDeliveryRole, listDestroyedDeliveryRoles } from "../delivery/delivery-role";
import { findResources } from "../resources/find-resources";
import type { FindingRule, Found } from "./finding-rule";
import { listGrowingPolicies, type ChangedPolicy } from "../access/growing-policies";
import { holdsCopies } from "../resources/holds-copies";
import { isNoLongerUsed } from "../keys/unused-key";

/**
 * What stops Bedrock is named: what it or its role may no longer do, unless it may do so elsewhere from now on, the
 * role that goes, the key that is disabled. Where logging goes as well, nothing is refused.
 *
 * A key that a bucket was encrypted with and is no more has nothing to refuse, and neither has a place that Bedrock no
 * longer delivers to.
 */
export const deliveryRefused: FindingRule = {
  code: "review/delivery-refused",
  find: (change) =>
    goesWithLogging(change)
      ? []
      : [...refusals(change), ...destroyedRoles(change), ...disabledKeys(change)],
};

/** One configuration may go where another one stays. */
function goesWithLogging(change: StackChange): boolean {
  const destroyed = findResources(change, [resourceTypes.logging], ["destroy"]);
  return destroyed.length > 0 && change.holders.length === 0;
}

function refusals(change: StackChange): readonly Found[] {
  const rolePolicies = [
    ...policiesOfRoles(change, "destroy"),
    ...policiesOfRoles(change, "create"),
  ];
  const newGrants = rolePolicies.flatMap(({ after }) => listGrants(after));
  const policies = [...listGrowingPolicies(change), ...rolePolicies];
  return policies.flatMap(({ address, before, after }) => {
    if (isNoLongerUsed(change, address)) return [];
    const { gained, lost } = comparePolicies(before, after);
    const kept = listGrants(after).filter((grant) => isInUse(change, address, grant));
    const refused = lost.filter((grant) =>
      grant.effect === "Deny"
        ? kept.some((delivered) => stopsDelivery(grant, delivered))
        : isInUse(change, address, grant) &&
          ![...gained, ...newGrants].some((other) => isElsewhere(other, grant)),
    );
    return describeGrants(refused, "lost").map((message) => ({ message, addresses: [address] }));
  });
}

/** The policies of roles are resources of their own, which come and go with what they allow. */
function policiesOfRoles(
  change: StackChange,
  action: "create" | "destroy",
): readonly ChangedPolicy[] {
  if (listDestroyedDeliveryRoles(change).length > 0) return [];
  return findResources(change, [resourceTypes.rolePolicy], [action]).flatMap((resource) =>
    listPolicyChanges(resource).map((policy) => ({ ...policy, address: resource.address })),
  );
}

/** Whether Bedrock delivers with a grant, before a change and after it. */
function isInUse(change: StackChange, address: string, grant: Grant): boolean {
  if (!isOfDelivery(address, grant)) return false;
  if (isOfHolder(grant)) return keepsDeliveryRole(change);
  return listChangedDeliveries(change).every(({ after: configuration }) =>
    isDeliveredTo(configuration, grant.resource),
  );
}

function isOfHolder({ principal }: Grant): boolean {
  return principal.kind === "only" && principal.pattern === holder;
}

function isElsewhere(gained: Grant, lost: ComparedGrant): boolean {
  return (
    gained.effect === "Allow" &&
    JSON.stringify([gained.principal, gained.action]) ===
      JSON.stringify([lost.principal, lost.action])
  );
}

/** A role goes with its policies. */
function destroyedRoles(change: StackChange): readonly Found[] {
  const roles = listDestroyedDeliveryRoles(change);
  if (roles.length === 0 || !keepsDeliveryRole(change)) return [];
  const policies = findResources(change, [resourceTypes.rolePolicy], ["destroy"]).filter(
    (resource) =>
      listPolicyChanges(resource).some(({ before }) =>
        listGrants(before).some((grant) => isOfDelivery(resource.address, grant)),
      ),
  );
  const addresses = [...roles, ...policies].map(({ address }) => address);
  return [{ message: "the role that Amazon Bedrock delivers with is destroyed", addresses }];
}

function disabledKeys(change: StackChange): readonly Found[] {
  return findResources(change, [resourceTypes.key], ["update", "replace"])
    .filter(({ address }) => !holdsCopies(address))
    .filter(
      ({ before, after }) =>
        valueAt(before, "is_enabled") !== false && valueAt(after, "is_enabled") === false,
    )
    .map(({ address }) => ({
      message: "the key is disabled, so that logs can neither be written nor read",
      addresses: [address],
    }));
}
