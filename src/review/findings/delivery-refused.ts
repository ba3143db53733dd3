import { comparePolicies } from "../policies/compare-policies";
import { describeGrants } from "../policies/describe-grants";
import type { Grant } from "../policies/grant";
import { isDestroyed } from "./find-resources";
import type { FindingRule } from "./finding-rule";
import { listGrowingPolicies } from "./growing-policies";
import { resourceTypes } from "../resource-types";

/** What Bedrock may no longer do is named, unless it may do so elsewhere from now on, or logging goes as well. */
export const deliveryRefused: FindingRule = {
  code: "review/delivery-refused",
  find: (change) => {
    if (isDestroyed(change, resourceTypes.logging)) return [];
    return listGrowingPolicies(change).flatMap(({ address, before, after }) => {
      const { gained, lost } = comparePolicies(before, after);
      const refused = lost.filter(
        (grant) => isOfBedrock(grant) && !gained.some((other) => isElsewhere(other, grant)),
      );
      return describeGrants(refused, "lost").map((message) => ({ message, addresses: [address] }));
    });
  },
};

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
