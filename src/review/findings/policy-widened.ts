import { listForeignPermissions } from "../access/foreign-permissions";
import { listForeignPolicies } from "../access/foreign-policies";
import { listGrowingPolicies } from "../access/growing-policies";
import { listRolePolicies } from "../access/role-policies";
import { followsDelivery } from "../delivery/follows-delivery";
import { followsSending } from "../access/follows-sending";
import { isOwnDelivery } from "../delivery/own-delivery";
import { comparePolicies } from "../policies/compare-policies";
import { describeGrants } from "../policies/describe-grants";
import { isOwnerCreated } from "../resources/find-owner";
import { findResources } from "../resources/find-resources";
import { resourceTypes } from "../resources/resource-types";
import { valueAt } from "../resources/value-at";
import type { StackChange } from "../stack-change";
import type { FindingRule, Found } from "./finding-rule";

/**
 * Whoever may do more than before is named, with what; what Bedrock needs to deliver here is no risk, and neither is a
 * role that follows the logs, or what sends them on.
 */
export const policyWidened: FindingRule = {
  code: "review/policy-widened",
  find: (change) => [
    ...[
      ...listGrowingPolicies(change),
      ...listRolePolicies(change),
      ...listForeignPolicies(change),
      ...listForeignPermissions(change),
    ].flatMap((policy) => {
      const { gained } = comparePolicies(policy.before, policy.after);
      const widened = gained.filter(
        (grant) =>
          !isOwnDelivery(grant) &&
          !followsDelivery(change, policy, grant) &&
          !followsSending(change, policy, grant),
      );
      return describeGrants(widened, "gained", policy.address).map((message) => ({
        message,
        addresses: [policy.address],
      }));
    }),
    ...describeAttachments(change),
  ],
};

/** The managed policies that a role which stays gets; what they allow is in no plan. */
function describeAttachments(change: StackChange): readonly Found[] {
  return findResources(change, [resourceTypes.rolePolicyAttachment], ["create"])
    .filter((attachment) => !isOwnerCreated(change, attachment))
    .map(({ address, after }) => {
      const arn = valueAt(after, "policy_arn");
      const name = typeof arn === "string" ? ` (${arn})` : "";
      return {
        message: `the role may now do what a managed policy allows${name}`,
        addresses: [address],
      };
    });
}
