import { escapePattern } from "../../spec/escape-pattern";
import { statementsOf } from "../../iam/statements-of";
import { textList } from "../../iam/text-list";
import { matchesPolicyPattern } from "../../iam/matches-policy-pattern";
import { isJsonMap, type JsonMap, type JsonValue } from "../../spec/json-value";

/**
 * The statements of a policy that the policy in its place does not have, in whatever order and under whatever Sid.
 *
 * What a service needs can stand in other words: a statement that gives a service no other action than the stack
 * does, in the same place or around it, is not lost.
 */
export function lostStatements(standing: JsonValue, stack: JsonValue): readonly JsonMap[] {
  const kept = statementsOf(stack);
  return statementsOf(standing).filter(
    (statement) => !kept.some((other) => isSame(statement, other) || restates(statement, other)),
  );
}

function isSame(statement: JsonMap, kept: JsonMap): boolean {
  return patternOf(contentOf(kept)).test(contentOf(statement));
}

/** What the stack says of a service has its own conditions, and those of whoever wrote the other are not missed. */
function restates(statement: JsonMap, kept: JsonMap): boolean {
  if ([statement, kept].some((one) => one["Effect"] !== "Allow" || !isOfService(one))) return false;
  if (textOfElement(statement["Principal"]) !== textOfElement(kept["Principal"])) return false;
  const given = textList(kept["Action"]).map((action) => action.toLowerCase());
  const actions = textList(statement["Action"]);
  const places = textList(kept["Resource"]).map(shortName);
  return (
    actions.length > 0 &&
    actions.every((action) => given.includes(action.toLowerCase())) &&
    textList(statement["Resource"])
      .map(shortName)
      .every((around) => places.some((place) => matchesPolicyPattern(around, place)))
  );
}

/** A policy of a role names no principal: it is of the role, which only a service takes on. */
function isOfService({ Principal: principal, NotPrincipal: not, ...others }: JsonMap): boolean {
  if (not !== undefined || "NotAction" in others || "NotResource" in others) return false;
  if (principal === undefined) return true;
  return isJsonMap(principal) && Object.keys(principal).join() === "Service";
}

function contentOf(statement: JsonMap): string {
  const elements = Object.entries(statement).filter(([element]) => element !== "Sid");
  return textOfElement(Object.fromEntries(elements));
}

/** One text stands for a list of itself, and the order of neither lists nor keys means anything. */
function textOfElement(value: JsonValue | undefined): string {
  if (!isJsonMap(value)) return JSON.stringify(textList(value).map(shortName).sort());
  const entries = Object.entries(value).map(([key, inner]) => [key, textOfElement(inner)] as const);
  const sorted = entries.sort(([left], [right]) => (left < right ? -1 : 1));
  if (sorted.length === 1 && sorted[0]?.[0] === "AWS" && sorted[0][1] === '["*"]') return '["*"]';
  return `{${sorted.map(([key, text]) => `${JSON.stringify(key)}:${text}`).join()}}`;
}

/** A reference of the stack to a bucket or a log group stands as its name. */
function shortName(text: string): string {
  return text.replace(/^arn:[\w-]+:(s3:::|logs:[\w-]*:\d*:log-group:)/, "");
}

/** A reference that leads to no name is any text, and `$${` is how Terraform writes a variable of a policy. */
function patternOf(text: string): RegExp {
  const pattern = text
    .split(/(?<!\$)\$\{\w+(?:[.]\w+)+\}/)
    .map((literal) => escapePattern(literal.replaceAll("$${", "${")));
  return new RegExp(`^${pattern.join('[^"]*')}$`);
}
