import type { JsonMap, JsonValue } from "../../spec/json-value";
import { findDifferences, type Difference } from "../comparing/find-differences";
import type { ChangedResource } from "../stack-change";
import { readPolicyText } from "./policy-text";

/** A policy of a resource before and after; without statements where there is none. */
export interface PolicyChange {
  readonly path: string;
  readonly before: readonly JsonMap[];
  readonly after: readonly JsonMap[];
}

/** A data protection policy has statements as well, and says nothing about who may do what. */
const maskingType = "aws_cloudwatch_log_data_protection_policy";

/**
 * Whether a difference is one of IAM policies that can be read on both sides, and is not only one of form.
 *
 * A policy that is written in another way and lists the same statements is shown as the text that it is.
 */
export function isPolicyChange(type: string, { before, after }: Difference): boolean {
  if (type === maskingType) return false;
  const sides = [before, after].filter((side) => side !== undefined && side !== "");
  if (sides.some((side) => readPolicyText(side) === undefined)) return false;
  return print(before) !== print(after);
}

/** Statements in the order of their texts: in which order a policy lists them means nothing. */
function print(policy: JsonValue | undefined): string {
  const texts = policyStatements(policy).map((statement) => JSON.stringify(statement));
  return JSON.stringify(texts.sort());
}

/** The statements of a policy that may be absent. */
export function policyStatements(value: JsonValue | undefined): readonly JsonMap[] {
  return readPolicyText(value) ?? [];
}

/** The policies of a resource that differ. */
export function listPolicyChanges({
  type,
  before,
  after,
}: ChangedResource): readonly PolicyChange[] {
  return findDifferences(before, after)
    .filter((difference) => isPolicyChange(type, difference))
    .map(({ path, before: old, after: now }) => ({
      path,
      before: policyStatements(old),
      after: policyStatements(now),
    }));
}
