import type { Stack, StackSettings } from "./stack";
import { deriveBlueprint } from "./blueprints/derive-blueprint";
import { present } from "./present";

/** A target, or a central stack, as lists and reports show it. */
export interface TargetRow {
  readonly id: string;
  readonly account: string;
  readonly accountName?: string;
  readonly region: string;
  readonly partition: string;
  /** Absent where the stack is not a target's. */
  readonly group?: string;
  readonly wave: number;
  readonly retired: boolean;
  /** The id of the blueprint that its stack is stamped from. */
  readonly blueprint: string;
}

/** Describes targets one by one; the blueprint of shared settings is found once. */
export function createTargetDescriber(): (stack: Stack) => TargetRow {
  const blueprintIds = new Map<StackSettings, string>();
  return (stack) => {
    const { id, account, region, wave, resolved } = stack;
    const blueprint = blueprintIds.get(resolved) ?? deriveBlueprint(resolved).blueprint.id;
    blueprintIds.set(resolved, blueprint);
    return present({
      id,
      account: account.id,
      accountName: account.name,
      region: region.code,
      partition: region.partition,
      group: stack.kind === "target" ? stack.group : undefined,
      wave,
      retired: stack.kind === "target" && stack.retired,
      blueprint,
    });
  };
}
