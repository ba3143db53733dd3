import type { ConditionTest } from "../../iam/condition-tests";
import { policyPatternsMeet } from "../../iam/policy-patterns-meet";
import type { Grant, Scope } from "./grant";
import { patternCovers } from "../../iam/pattern-covers";

/**
 * Whether every request that the inner grant fits is one that the outer grant fits, whatever their effects.
 *
 * Where that cannot be told, the answer is no.
 */
export function grantCovers(outer: Grant, inner: Grant): boolean {
  return (
    scopeCovers(outer.principal, inner.principal, principalCovers) &&
    scopeCovers(lowerCase(outer.action), lowerCase(inner.action), patternCovers) &&
    scopeCovers(outer.resource, inner.resource, patternCovers) &&
    outer.conditions.every((condition) =>
      inner.conditions.some((candidate) => implies(candidate, condition)),
    )
  );
}

type Covers = (outer: string, inner: string) => boolean;

function scopeCovers(outer: Scope, inner: Scope, covers: Covers): boolean {
  if (outer.kind === "only") {
    return inner.kind === "only" ? covers(outer.pattern, inner.pattern) : outer.pattern === "*";
  }
  return outer.patterns.every((excluded) =>
    inner.kind === "only"
      ? !policyPatternsMeet(excluded, inner.pattern)
      : inner.patterns.some((pattern) => covers(pattern, excluded)),
  );
}

/** Principals have no patterns but the one for everyone. */
function principalCovers(outer: string, inner: string): boolean {
  return outer === "*" || outer === inner;
}

function lowerCase(scope: Scope): Scope {
  return scope.kind === "only"
    ? { kind: "only", pattern: scope.pattern.toLowerCase() }
    : { kind: "except", patterns: scope.patterns.map((pattern) => pattern.toLowerCase()) };
}

/**
 * Whether a request that passes the one test passes the other.
 *
 * One of several values has to fit; of a test that says "not", none may.
 */
function implies(strict: ConditionTest, loose: ConditionTest): boolean {
  if (strict.key !== loose.key) return false;
  const isSame =
    strict.operator === loose.operator || `${strict.operator}ifexists` === loose.operator;
  if (!isSame) return false;
  return loose.operator.includes("not")
    ? loose.values.every((value) => strict.values.includes(value))
    : strict.values.every((value) => loose.values.includes(value));
}
