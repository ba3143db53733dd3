import type { JsonMap } from "../../spec/json-value";
import { listGrants, type Grant } from "./grant";
import { grantCovers } from "./grant-covers";

/** Who may do more after a change of a policy, and who may do less. */
export interface PolicyComparison {
  /** Allowed now, or no longer denied. */
  readonly gained: readonly Grant[];
  /** No longer allowed, or denied now. */
  readonly lost: readonly Grant[];
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

function gains(before: readonly Grant[], after: readonly Grant[]): readonly Grant[] {
  const [allowedBefore, deniedBefore] = split(before);
  const [allowedAfter, deniedAfter] = split(after);
  const allowed = allowedAfter.filter(
    (grant) => !isCovered(grant, allowedBefore) && !isCovered(grant, deniedAfter),
  );
  const released = deniedBefore.filter((grant) => !isCovered(grant, deniedAfter));
  return [...allowed, ...released];
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
