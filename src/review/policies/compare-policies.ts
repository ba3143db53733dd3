import type { JsonMap } from "../../spec/json-value";
import { listGrants, type Grant, type Scope } from "./grant";
import { grantCovers } from "./grant-covers";

/** A grant that one side has and the other one does not. */
export interface ComparedGrant extends Grant {
  /** What sets it apart from what the other side has for the same principal and action; absent where that is nothing. */
  readonly unlike?: "resource" | "conditions";
}

/** Who may do more after a change of a policy, and who may do less. */
export interface PolicyComparison {
  /** Allowed now, or no longer denied. */
  readonly gained: readonly ComparedGrant[];
  /** No longer allowed, or denied now. */
  readonly lost: readonly ComparedGrant[];
}

/**
 * Compares what policies let happen, whatever way they are written.
 *
 * Nothing gained means that no request is allowed that was not allowed before. A grant that takes several grants of
 * the other side to cover counts as gained, since nobody looks for more than one.
 */
export function comparePolicies(
  before: readonly JsonMap[],
  after: readonly JsonMap[],
): PolicyComparison {
  const [old, now] = [listGrants(before), listGrants(after)];
  return { gained: gains(old, now), lost: gains(now, old) };
}

function gains(before: readonly Grant[], after: readonly Grant[]): readonly ComparedGrant[] {
  const [allowedBefore, deniedBefore] = split(before);
  const [allowedAfter, deniedAfter] = split(after);
  const allowed = allowedAfter.filter(
    (grant) => !isCovered(grant, allowedBefore) && !isCovered(grant, deniedAfter),
  );
  const released = deniedBefore
    .filter((grant) => !isCovered(grant, deniedAfter))
    .flatMap((grant) => spareThoseStillDenied(grant, deniedAfter));
  return [
    ...allowed.map((grant) => setApart(grant, allowedBefore)),
    ...released.map((grant) => setApart(grant, deniedAfter)),
  ];
}

function split(grants: readonly Grant[]): readonly [readonly Grant[], readonly Grant[]] {
  return [
    grants.filter(({ effect }) => effect === "Allow"),
    grants.filter(({ effect }) => effect === "Deny"),
  ];
}

function isCovered(grant: Grant, others: readonly Grant[]): boolean {
  return others.some((other) => grantCovers(other, grant));
}

const anything: Scope = { kind: "only", pattern: "*" };

/** Where a denial of all but some takes the place of one of everybody, it is those that are released. */
function spareThoseStillDenied(grant: Grant, denied: readonly Grant[]): readonly Grant[] {
  const rest = denied.find(
    (other) =>
      other.principal.kind === "except" && grantCovers({ ...other, principal: anything }, grant),
  );
  if (rest?.principal.kind !== "except" || grant.principal.kind !== "only") return [grant];
  if (grant.principal.pattern !== "*") return [grant];
  return rest.principal.patterns.map((pattern) => ({
    ...grant,
    principal: { kind: "only", pattern },
  }));
}

function setApart(grant: Grant, others: readonly Grant[]): ComparedGrant {
  const anyhow = others
    .filter(({ action }) => JSON.stringify(action) === JSON.stringify(grant.action))
    .map((other) => ({ ...other, conditions: [] }));
  if (isCovered(grant, anyhow)) return { ...grant, unlike: "conditions" };
  const anywhere = anyhow.map((other) => ({ ...other, resource: anything }));
  return isCovered(grant, anywhere) ? { ...grant, unlike: "resource" } : grant;
}
