import { conditionTests, type ConditionTest } from "../../iam/condition-tests";
import { textList } from "../../iam/text-list";
import { isJsonMap, type JsonMap, type JsonValue } from "../../spec/json-value";

/** What an element of a statement names: one pattern, or all that fits none of several. */
export type Scope =
  | { readonly kind: "only"; readonly pattern: string }
  | { readonly kind: "except"; readonly patterns: readonly string[] };

/** The smallest part of a policy: one principal, one action, one resource, with the conditions of their statement. */
export interface Grant {
  readonly effect: "Allow" | "Deny";
  readonly principal: Scope;
  /** As the statement writes it. */
  readonly action: Scope;
  readonly resource: Scope;
  /** In lower case; all of them have to hold. */
  readonly conditions: readonly ConditionTest[];
  /** Where it comes from. */
  readonly statement: JsonMap;
}

/** The principal of a policy that hangs on a role: whoever has the role. */
export const holder = "holder";

/** Cuts statements into grants, so that policies compare whatever way they are written. */
export function listGrants(statements: readonly JsonMap[]): readonly Grant[] {
  return statements.flatMap((statement) => {
    const conditions = conditionsOf(statement["Condition"]);
    const effect = statement["Effect"] === "Deny" ? "Deny" : "Allow";
    return principalsOf(statement).flatMap((principal) =>
      scopesOf(statement, "Action").flatMap((action) =>
        scopesOf(statement, "Resource").map((resource): Grant => ({
          effect,
          principal,
          action,
          resource,
          conditions,
          statement,
        })),
      ),
    );
  });
}

function scopesOf(statement: JsonMap, element: "Action" | "Resource"): readonly Scope[] {
  const excluded = statement[`Not${element}`];
  if (excluded !== undefined) return [{ kind: "except", patterns: textList(excluded) }];
  // The trust policy of a role names no resource: it is the role.
  const patterns = textList(statement[element] ?? "*");
  return patterns.map((pattern) => ({ kind: "only", pattern }));
}

function principalsOf(statement: JsonMap): readonly Scope[] {
  const excluded = statement["NotPrincipal"];
  if (excluded !== undefined) return [{ kind: "except", patterns: listPrincipals(excluded) }];
  const named = statement["Principal"];
  const patterns = named === undefined ? [holder] : listPrincipals(named);
  return patterns.map((pattern) => ({ kind: "only", pattern }));
}

/** `*` and `{ AWS: * }` are the same, and so are an account and its root. */
function listPrincipals(value: JsonValue): readonly string[] {
  if (!isJsonMap(value)) return textList(value);
  return Object.entries(value).flatMap(([type, names]) =>
    textList(names).map((name) => {
      if (name === "*") return name;
      const account = /^arn:[^:]+:iam::([^:]+):root$/.exec(name)?.[1];
      return `${type}:${type === "AWS" ? (account ?? name) : name}`;
    }),
  );
}

function conditionsOf(condition: JsonValue | undefined): readonly ConditionTest[] {
  return conditionTests(condition).map(({ operator, key, values }) => ({
    operator: operator.toLowerCase(),
    key: key.toLowerCase(),
    values,
  }));
}
