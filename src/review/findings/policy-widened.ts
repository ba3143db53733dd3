import { describeGrants } from "../policies/describe-grants";
import { comparePolicies } from "../policies/compare-policies";
import type { FindingRule } from "./finding-rule";
import { listForeignPermissions } from "../access/foreign-permissions";
import { listForeignPolicies } from "../access/foreign-policies";
import { followsDelivery } from "../delivery/follows-delivery";
import { followsSending } from "../access/follows-sending";
import { isOwnDelivery } from "../delivery/own-delivery";
import { listGrowingPolicies } from "../access/growing-policies";
import { describeAttachments, listRolePolicies } from "../access/role-policies";

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
