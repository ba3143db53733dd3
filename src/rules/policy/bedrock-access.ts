import { holdsForBedrock } from "../../iam/holds-for-bedrock";
import { isJsonMap } from "../../spec/json-value";
import { matchesPolicyPattern } from "../../iam/matches-policy-pattern";
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
  if (!conditionsOf(statement).every(isTestThatHolds)) return false;
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

function isTestThatHolds({ operator, key, value }: Condition): boolean {
  const values = (Array.isArray(value) ? value : [value]).map(String);
  return holdsForBedrock({ operator, key, values });
}
