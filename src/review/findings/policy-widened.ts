import { describeGrants } from "../policies/describe-grants";
import { comparePolicies } from "../policies/compare-policies";
import type { FindingRule } from "./finding-rule";
import { listForeignPermissions } from "./foreign-permissions";
import { listForeignPolicies } from "./foreign-policies";
import { isOwnDelivery } from "./own-delivery";
import { listGrowingPolicies } from "./growing-policies";
import { describeAttachments, listRolePolicies } from "./role-policies";

/** Whoever may do more than before is named, with what; what Bedrock needs to deliver here is no risk. */
export const policyWidened: FindingRule = {
  code: "review/policy-widened",
  find: (change) => [
    ...[
      ...listGrowingPolicies(change),
      ...listRolePolicies(change),
      ...listForeignPolicies(change),
      ...listForeignPermissions(change),
    ].flatMap(({ address, before, after }) => {
      const { gained } = comparePolicies(before, after);
      return describeGrants(
        gained.filter((grant) => !isOwnDelivery(grant)),
        "gained",
      ).map((message) => ({ message, addresses: [address] }));
    }),
    ...describeAttachments(change),
  ],
};
