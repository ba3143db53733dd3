import type { ConditionTest } from "./condition-tests";

/** Keys by which a statement spares services, or Bedrock alone. Whoever uses one has thought of them. */
const sparingKeys =
  /^aws:(?:principalisawsservice|principalservicename|source(?:account|arn|org))/i;

/** Keys that a request of Bedrock has, with values that no sound policy denies. */
const harmlessKeys =
  /^(?:aws:(?:securetransport|requestedregion|currenttime|epochtime|resource)|s3:(?:tlsversion|signatureversion|resourceaccount))/i;

/**
 * Whether a condition holds for a request of Bedrock, which has no header, network or organisation to compare.
 *
 * An operator that negates, or that asks "if it exists", holds for a key that is not there; any other does not.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
export function holdsForBedrock({ operator, key, values }: ConditionTest): boolean {
  if (sparingKeys.test(key) || harmlessKeys.test(key)) return false;
  if (/^null$/i.test(operator)) return values.includes("true");
  if (/^ForAnyValue:/i.test(operator)) return false;
  return /^ForAllValues:|Not|IfExists$/i.test(operator);
}
