import { conditionTests } from "../../iam/condition-tests";
import { holdsForBedrock } from "../../iam/holds-for-bedrock";
import { isJsonMap } from "../../spec/json-value";
import { matchesPolicyPattern } from "../../iam/matches-policy-pattern";
import { textList } from "../../iam/text-list";
import { elementTexts, meansEveryone, type WrittenStatement } from "./policy-statements";

/** Bedrock's principal, the same in every partition. */
export const bedrockService = "bedrock.amazonaws.com";

/** Whether a statement is about Bedrock when it writes a log: for its principal, and whatever its condition says. */
export function isForBedrock(statement: WrittenStatement): boolean {
  const { Principal: principal, Condition: condition } = statement.elements;
  if (!conditionTests(condition).every(holdsForBedrock)) return false;
  const services = isJsonMap(principal) ? textList(principal["Service"]) : [];
  return meansEveryone(statement) || services.includes(bedrockService);
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
