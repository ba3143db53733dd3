import { matchesPolicyPattern } from "./matches-policy-pattern";
import { isJsonMap, type JsonMap, type JsonValue } from "../spec/json-value";
import { conditionHolds } from "./condition-holds";
import type { PolicyRequest } from "./policy-request";
import { statementsOf } from "./statements-of";
import { textList } from "./text-list";

/** What a policy says to a request; silence is no permission. */
export type Verdict = "allowed" | "denied" | "not-allowed";

/**
 * Judges a request by the documents that speak about it together: one that denies weighs more than all that allow.
 *
 * What a policy means counts, and not how it is written: other statements than ours may allow the same.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function judgeRequest(documents: readonly JsonValue[], request: PolicyRequest): Verdict {
  const fitting = documents
    .flatMap(statementsOf)
    .filter((statement) => speaksOf(statement, request));
  if (fitting.some(({ Effect: effect }) => effect === "Deny")) return "denied";
  return fitting.some(({ Effect: effect }) => effect === "Allow") ? "allowed" : "not-allowed";
}

function speaksOf(statement: JsonMap, request: PolicyRequest): boolean {
  return (
    namesPrincipal(statement, request) &&
    names(statement, "Action", (pattern) =>
      matchesPolicyPattern(pattern.toLowerCase(), request.action.toLowerCase()),
    ) &&
    names(statement, "Resource", (pattern) => matchesPolicyPattern(pattern, request.resource)) &&
    conditionHolds(statement["Condition"], request)
  );
}

/** An element may stand as its opposite, or be missing: a trust policy has no resource. */
function names(
  statement: JsonMap,
  element: "Action" | "Resource",
  matches: (pattern: string) => boolean,
): boolean {
  const opposite = statement[`Not${element}`];
  if (opposite !== undefined) return !textList(opposite).some(matches);
  const value = statement[element];
  return value === undefined ? element === "Resource" : textList(value).some(matches);
}

function namesPrincipal(statement: JsonMap, { service }: PolicyRequest): boolean {
  const { Principal: principal, NotPrincipal: opposite } = statement;
  if (opposite !== undefined) return service === undefined || !isMeant(opposite, service);
  return principal === undefined || (service !== undefined && isMeant(principal, service));
}

function isMeant(principal: JsonValue, service: string): boolean {
  if (!isJsonMap(principal)) return principal === "*";
  return (
    textList(principal["Service"]).includes(service) || textList(principal["AWS"]).includes("*")
  );
}
