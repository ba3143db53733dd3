import { deriveBlueprint } from "./derive-blueprint";
import { present } from "./present";
import type { ResolvedSettings, Target } from "./target";

/** A target as lists and reports show it. */
export interface TargetRow {
  readonly id: string;
  readonly account: string;
  readonly accountName?: string;
  readonly region: string;
  readonly partition: string;
  readonly group: string;
  readonly wave: number;
  readonly retired: boolean;
  /** The id of the blueprint that its stack is stamped from. */
  readonly blueprint: string;
}

/** Describes targets one by one; the blueprint of shared settings is found once. */
export function createTargetDescriber(): (target: Target) => TargetRow {
  const blueprintIds = new Map<ResolvedSettings, string>();
  return ({ id, account, region, group, wave, retired, resolved }) => {
    const blueprint = blueprintIds.get(resolved) ?? deriveBlueprint(resolved).blueprint.id;
    blueprintIds.set(resolved, blueprint);
    return present({
      id,
      account: account.id,
      accountName: account.name,
      region: region.code,
      partition: region.partition,
      group,
      wave,
      retired,
      blueprint,
    });
  };
}
