import { listChangedDeliveries } from "./changed-delivery";
import { isDeliveredTo } from "./delivered-place";
import { comparePolicies } from "../policies/compare-policies";
import { describeGrants } from "../policies/describe-grants";
import type { Grant } from "../policies/grant";
import { isDestroyed } from "./find-resources";
import type { FindingRule } from "./finding-rule";
import { listGrowingPolicies } from "./growing-policies";
import { listChangedKeys } from "./changed-key";
import { resourceTypes } from "../resource-types";
import type { ChangedResource, StackChange } from "../stack-change";
import { valueAt } from "../value-at";

/**
 * What Bedrock may no longer do is named, unless it may do so elsewhere from now on, or logging goes as well.
 *
 * A key that a bucket was encrypted with and is no more has nothing to refuse, and neither has a place that Bedrock no
 * longer delivers to.
 */
export const deliveryRefused: FindingRule = {
  code: "review/delivery-refused",
  find: (change) => {
    if (isDestroyed(change, resourceTypes.logging)) return [];
    const deliveries = listChangedDeliveries(change);
    return listGrowingPolicies(change).flatMap(({ address, before, after }) => {
      if (isNoLongerUsed(change, address)) return [];
      const { gained, lost } = comparePolicies(before, after);
      const refused = lost.filter(
        (grant) =>
          isOfBedrock(grant) &&
          !gained.some((other) => isElsewhere(other, grant)) &&
          deliveries.every(({ after: configuration }) =>
            isDeliveredTo(configuration, grant.resource),
          ),
      );
      return describeGrants(refused, "lost").map((message) => ({ message, addresses: [address] }));
    });
  },
};

function isNoLongerUsed(change: StackChange, keyAddress: string): boolean {
  const key = change.resources.find(({ address }) => address === keyAddress);
  return (
    key?.type === resourceTypes.key &&
    listChangedKeys(change).some(({ before }) => names(before, key))
  );
}

/** A plan names a key by its ARN, which ends with its id, and a configuration by its address. */
function names(reference: string, { address, before }: ChangedResource): boolean {
  const id = valueAt(before, "key_id");
  return reference.includes(`\${${address}.`) || (typeof id === "string" && reference.endsWith(id));
}

function isOfBedrock({ effect, principal }: Grant): boolean {
  return (
    effect === "Allow" &&
    principal.kind === "only" &&
    principal.pattern === "Service:bedrock.amazonaws.com"
  );
}

function isElsewhere(gained: Grant, lost: Grant): boolean {
  return isOfBedrock(gained) && JSON.stringify(gained.action) === JSON.stringify(lost.action);
}
