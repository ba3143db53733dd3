import { findingCatalog, type FindingCode } from "../../diagnostics/finding-catalog";
import type { FindingRule, Found } from "./finding-rule";
import type { ReviewedSpec } from "../reviewed-spec";
import { sortDrift } from "../sort-drift";
import type { ChangedResource, StackChange } from "../stack-change";

/** The code of whatever somebody changed outside of Terraform. */
export const driftCode: FindingCode = "review/drifted";

/**
 * What has drifted, with the risk of what was changed: what stays has the one that a plan of the same would have, and
 * what the apply takes back has hardly any.
 */
export function describeDrift(
  change: StackChange,
  rules: readonly FindingRule[],
  spec: ReviewedSpec,
): readonly Found[] {
  const { kept, overwritten } = sortDrift(change);
  const found = findKept({ ...change, kind: "changed", resources: kept }, rules, spec);
  const spokenOf = new Set(found.flatMap(({ addresses }) => addresses));
  const rest = kept.filter(({ address }) => !spokenOf.has(address));
  return [
    ...found,
    ...rest.map(({ address, after }) => ({
      message: `${address} was ${after === undefined ? "deleted" : "changed"} outside of Terraform${stays(after === undefined)}`,
      addresses: [address],
    })),
    ...overwritten.map(({ address, after }) => ({
      message: `${address} was ${describeLoss(after)}`,
      addresses: [address],
      risk: "low" as const,
    })),
  ];
}

/** The rules see what stays as if a plan did it. Who else holds the logging is not theirs to see. */
function findKept(
  change: StackChange,
  rules: readonly FindingRule[],
  spec: ReviewedSpec,
): readonly Found[] {
  const seen = { ...change, drift: [], holders: [] };
  return rules.flatMap(({ code, find }) =>
    find(seen, spec).map(({ message, addresses, risk = findingCatalog[code].risk }) => {
      const isDeleted = change.resources.some(
        ({ address, after }) => addresses.includes(address) && after === undefined,
      );
      return { message: `${message}, outside of Terraform${stays(isDeleted)}`, addresses, risk };
    }),
  );
}

function stays(isDeleted: boolean): string {
  return isDeleted ? "" : ", and the apply leaves it so";
}

function describeLoss(after: ChangedResource["after"]): string {
  return after === undefined
    ? "deleted outside of Terraform, and the apply makes it anew"
    : "changed outside of Terraform, and the apply sets it again";
}
