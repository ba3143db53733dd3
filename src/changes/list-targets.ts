import { createTargetDescriber, type TargetRow } from "../resolve/describe-target";
import type { Stack } from "../resolve/stack";
import type { TargetChange } from "./target-change";

/** A target in a list, with what a comparison says of it. Of a stack that only an output had, its name is known. */
export interface ListedTarget extends Partial<Omit<TargetRow, "id">> {
  readonly id: string;
  readonly change?: TargetChange["kind"];
  readonly reasons?: readonly string[];
}

/** All stacks, in the order of the rollout: waves first, then as the spec lists them. */
export function listTargets(stacks: readonly Stack[]): readonly ListedTarget[] {
  return stacks.map(createTargetDescriber()).sort(byWave);
}

/** The targets of a comparison, in the order of the rollout. */
export function listChanges(changes: readonly TargetChange[]): readonly ListedTarget[] {
  const describe = createTargetDescriber();
  return changes
    .map(({ kind, target, reasons }) => ({
      ...("facts" in target ? describe(target) : target),
      change: kind,
      reasons,
    }))
    .sort(byWave);
}

function byWave(left: ListedTarget, right: ListedTarget): number {
  return (left.wave ?? 0) - (right.wave ?? 0);
}
