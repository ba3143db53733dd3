import { delivers } from "../aws/logging-configuration";
import type { Target } from "../../resolve/target";
import { findRegion } from "../../spec/regions";
import type { TargetStatus } from "../status/target-status";
import type { AdoptedTarget } from "./describe-as-spec";
import type { KeptSettings } from "./keep-settings";

/** The group of targets that no spec has. */
export const groupOfOthers = "adopted";

/**
 * Lists what a new spec says of targets: what they log today, or that they are retired.
 *
 * One that no spec has is kept as the first of its account is, whose role it was looked at with.
 */
export function listAdopted(
  statuses: readonly TargetStatus[],
  targets: readonly Target[],
  kept: Omit<KeptSettings, "top">,
): readonly AdoptedTarget[] {
  const byId = new Map(targets.map((target) => [target.id, target]));
  const byAccount = new Map(targets.toReversed().map((target) => [target.account.id, target]));
  return statuses.flatMap((status) => {
    const own = byId.get(status.target);
    return readAdopted(status, own ?? byAccount.get(status.account), kept) ?? [];
  });
}

function readAdopted(
  { account: id, region: code, found, group = groupOfOthers, ...status }: TargetStatus,
  owner: Target | undefined,
  { ofGroup, ofRetired }: Omit<KeptSettings, "top">,
): AdoptedTarget | undefined {
  const region = findRegion(code);
  if (region === undefined) return undefined;
  const place = { account: owner?.account ?? { id, labels: {} }, region, group };
  const kept = owner === undefined ? {} : ofGroup(owner);
  if (found === undefined) {
    const isRetired = status.retired && status.state === "as-specified";
    return isRetired && owner ? { ...place, kept: { ...kept, ...ofRetired(owner) } } : undefined;
  }
  return delivers(found) ? { ...place, kept, configuration: found } : undefined;
}
