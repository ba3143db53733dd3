import { isJsonMap } from "../../spec/json-value";
import { matchesPolicyPattern } from "../../resolve/matches-policy-pattern";
import {
  conditionsOf,
  elementTexts,
  meansEveryone,
  textsOf,
  type Condition,
  type WrittenStatement,
} from "./policy-statements";

/** Bedrock's principal, the same in every partition. */
export const bedrockService = "bedrock.amazonaws.com";

/** Whether a statement is about Bedrock when it writes a log: for its principal, and whatever its condition says. */
export function isForBedrock(statement: WrittenStatement): boolean {
  if (!conditionsOf(statement).every(holdsForBedrock)) return false;
  const { Principal: principal } = statement.elements;
  const services = isJsonMap(principal) ? textsOf(principal["Service"], statement.path) : [];
  return meansEveryone(statement) || services.some(({ text }) => text === bedrockService);
}

/** Whether a statement is about an action; IAM does not distinguish upper and lower case in it. */
export function isAboutAction(statement: WrittenStatement, action: string): boolean {
  return isAbout(statement, "Action", (pattern) =>
    matchesPolicyPattern(pattern.toLowerCase(), action.toLowerCase()),
  );
}

/** Whether a statement is about a resource; `fill` is what a text is for the target in question. */
export function isAboutResource(
  statement: WrittenStatement,
  resource: string,
  fill: (text: string) => string,
): boolean {
  return isAbout(statement, "Resource", (pattern) => matchesPolicyPattern(fill(pattern), resource));
}

function isAbout(
  statement: WrittenStatement,
  element: "Action" | "Resource",
  matches: (pattern: string) => boolean,
): boolean {
  const names = (name: string): boolean =>
    elementTexts(statement, name).some(({ text }) => matches(text));
  if (statement.elements[element] !== undefined) return names(element);
  const opposite = `Not${element}`;
  return statement.elements[opposite] !== undefined && !names(opposite);
}

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
function holdsForBedrock({ operator, key, value }: Condition): boolean {
  if (sparingKeys.test(key) || harmlessKeys.test(key)) return false;
  if (/^null$/i.test(operator)) return value === true || value === "true";
  if (/^ForAnyValue:/i.test(operator)) return false;
  return /^ForAllValues:|Not|IfExists$/i.test(operator);
}
