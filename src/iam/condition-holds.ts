import { matchesPolicyPattern } from "./matches-policy-pattern";
import type { JsonValue } from "../spec/json-value";
import { conditionTests } from "./condition-tests";
import type { PolicyRequest } from "./policy-request";

type Compare = (expected: string, actual: string) => boolean;

/** Operators without `Not`, `IfExists` and what stands before a colon. Those of numbers, dates and addresses are not here. */
const comparisons: Readonly<Record<string, Compare>> = {
  stringequals: (expected, actual) => expected === actual,
  stringequalsignorecase: (expected, actual) => expected.toLowerCase() === actual.toLowerCase(),
  stringlike: matchesPolicyPattern,
  arnequals: matchesPolicyPattern,
  arnlike: matchesPolicyPattern,
  bool: (expected, actual) => expected.toLowerCase() === actual.toLowerCase(),
};

/**
 * Whether the condition of a statement holds for a request: every operator has to, for every one of its keys.
 *
 * An operator that is not known here holds for no key that the request has.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
export function conditionHolds(
  condition: JsonValue | undefined,
  { context }: PolicyRequest,
): boolean {
  return conditionTests(condition).every(({ operator, key, values }) =>
    comparisonHolds(operator.toLowerCase(), values, context[key.toLowerCase()]),
  );
}

function comparisonHolds(
  operator: string,
  expected: readonly string[],
  actual: string | undefined,
): boolean {
  if (operator === "null") {
    return expected.some((value) => (value.toLowerCase() === "true") === (actual === undefined));
  }
  const [, set, name = ""] =
    /^(?:(forallvalues|foranyvalue):)?(.*?)(?:ifexists)?$/.exec(operator) ?? [];
  const isNegated = name.includes("not");
  if (actual === undefined) {
    return (
      set === "forallvalues" || operator.endsWith("ifexists") || (isNegated && set === undefined)
    );
  }
  const compare = comparisons[name.replace("not", "")];
  if (compare === undefined) return false;
  return expected.some((value) => compare(value, actual)) !== isNegated;
}
