import { showMarks } from "../marks/marks";
import type { ComparedGrant } from "./compare-policies";
import { holder, type Grant, type Scope } from "./grant";

/**
 * What grants mean to people, a clause for each principal: `account 999988887777 may now read (s3:GetObject)`.
 *
 * Apart from their policy they name the role that it hangs on, by the policy's address, and the places that are new.
 */
export function describeGrants(
  grants: readonly ComparedGrant[],
  kind: "gained" | "lost",
  policy?: string,
): readonly string[] {
  const clauses = new Map<string, Grant[]>();
  for (const grant of grants) {
    const whom = `${describeHolder(grant, policy) ?? describePrincipal(grant.principal)}${describeLimits(grant)}`;
    const who = `${whom} ${describeEffect(grant, kind)}`;
    const clause = JSON.stringify([who, describeUnlikeness(grant, kind)]);
    clauses.set(clause, [...(clauses.get(clause) ?? []), grant]);
  }
  return [...clauses]
    .map(([clause, sharing]) => {
      const [who, unlikeness] = JSON.parse(clause) as readonly [string, string];
      const places = policy === undefined || unlikeness !== newPlaces ? "" : listPlaces(sharing);
      return showMarks(`${who} ${describeActions(sharing)}${unlikeness}${places}${where(sharing)}`);
    })
    .sort();
}

const newPlaces = " in new places";

/** The first of the places, so that a clause stays one. */
function listPlaces(grants: readonly Grant[]): string {
  const places = new Set(
    grants.map(({ resource }) =>
      resource.kind === "only" ? resource.pattern : `all but ${resource.patterns.join(", ")}`,
    ),
  );
  const [first, ...others] = [...places].sort();
  const rest = others.length === 0 ? "" : ` and ${String(others.length)} more`;
  return `: ${first ?? ""}${rest}`;
}

/** The names of roles differ from target to target; the address of the policy is the same for all. */
function describeHolder({ principal }: Grant, policy: string | undefined): string | undefined {
  if (policy === undefined || principal.kind === "except" || principal.pattern !== holder) {
    return undefined;
  }
  return `the role in ${policy}`;
}

/** What comes or goes is not all of it, where the other side has the same for other resources or conditions. */
function describeUnlikeness(
  { effect, unlike, conditions }: ComparedGrant,
  kind: "gained" | "lost",
): string {
  if (unlike === undefined) return "";
  const isNew = (effect === "Allow") === (kind === "gained");
  if (unlike === "resource") return isNew ? newPlaces : " in all the old places";
  if (conditions.length === 0) return " without any condition";
  return isNew ? " under new conditions" : " under all the old conditions";
}

function describeEffect({ effect }: Grant, kind: "gained" | "lost"): string {
  if (effect === "Allow") return kind === "gained" ? "may now" : "may no longer";
  return kind === "gained" ? "is no longer kept from" : "is now kept from";
}

function describePrincipal(principal: Scope): string {
  if (principal.kind === "except") {
    return `everyone but ${principal.patterns.map(describeName).join(", ")}`;
  }
  return describeName(principal.pattern);
}

function describeName(name: string): string {
  if (name === "*") return "everyone";
  if (name === holder) return "the role";
  const [type = "", ...rest] = name.split(":");
  const value = rest.join(":");
  if (value === "bedrock.amazonaws.com") return "Amazon Bedrock";
  if (type !== "AWS") return value;
  return describeIdentity(value);
}

/** The principal of an account: the whole account, something of it, or what is known by its id alone. */
function describeIdentity(value: string): string {
  const id = /^A(RO|ID)A[A-Z0-9]{12,}$/.exec(value)?.[1];
  if (id !== undefined) return `the ${id === "RO" ? "role" : "user"} with the id ${value}`;
  const [, account, kind, path] =
    /^arn:[^:]+:(?:iam|sts)::([^:]+):([^/]+)[/](.+)$/.exec(value) ?? [];
  return account === undefined
    ? `account ${value}`
    : `${kind ?? ""} ${path ?? ""} of account ${account}`;
}

/** What an action does in plain words, by the start of its name; the first that fits counts. */
const verbs: readonly (readonly [RegExp, { readonly may: string; readonly from: string }])[] = [
  [/^[*]$|^\w+:[*]$/, { may: "do anything", from: "doing anything" }],
  [/^kms:(decrypt|[*])/i, { may: "decrypt", from: "decrypting" }],
  [/^kms:(encrypt|generatedata|reencrypt)/i, { may: "encrypt", from: "encrypting" }],
  [/^sts:assumerole/i, { may: "assume the role", from: "assuming the role" }],
  [/:(get|list|describe|head|filter|batchget|startquery)/i, { may: "read", from: "reading" }],
  [/:delete/i, { may: "delete", from: "deleting" }],
  [/:(put|create|update|write|replicate)/i, { may: "write", from: "writing" }],
  [/./, { may: "use", from: "using" }],
];

const anythingElse = { may: "do anything else", from: "doing anything else" };

function describeActions(grants: readonly Grant[]): string {
  const byVerb = new Map<string, Set<string>>();
  for (const { action, effect } of grants) {
    const isListed = action.kind === "only";
    const text = isListed ? action.pattern : `all but ${action.patterns.join(", ")}`;
    // What all but some actions are is no question of the names of those.
    const words = isListed ? verbs.find(([pattern]) => pattern.test(text))?.[1] : anythingElse;
    const verb = (effect === "Allow" ? words?.may : words?.from) ?? "";
    byVerb.set(verb, new Set([...(byVerb.get(verb) ?? []), text]));
  }
  return [...byVerb].map(([verb, actions]) => `${verb} (${[...actions].join(", ")})`).join(" and ");
}

/** A test on how a request comes is what a denial is known by, and one on who asks what limits everyone. */
function where(grants: readonly Grant[]): string {
  const isTransport = grants.every(
    ({ effect, conditions }) =>
      effect === "Deny" && conditions.some(({ key }) => key === "aws:securetransport"),
  );
  return isTransport ? " without TLS" : "";
}

/** What a condition that holds of a principal calls it, by the condition's key. */
const limits: Readonly<Record<string, string>> = {
  "aws:principalaccount": "of account",
  "aws:principalarn": "like",
  "aws:principalorgid": "of organisation",
  "aws:principalorgpaths": "of the organisation's path",
  "kms:calleraccount": "of account",
};

/** Conditions of an Allow that let only some of everyone in; what may be absent from a request limits nobody. */
function describeLimits({ effect, principal, conditions }: Grant): string {
  const isEveryone = principal.kind === "only" && principal.pattern === "*";
  if (effect !== "Allow" || !isEveryone) return "";
  return conditions
    .filter(({ operator }) => /^(foranyvalue:)?(string|arn)(equals|like)$/.test(operator))
    .flatMap(({ key, values }) => {
      const limit = limits[key];
      return limit === undefined ? [] : [` ${limit} ${values.join(" or ")}`];
    })
    .join("");
}
