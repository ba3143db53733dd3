import type { ReviewedTarget } from "../review";
import type { StackChange } from "../stack-change";
import { createFingerprint } from "./fingerprint";

/** Targets whose change is the same, and the change of the first of them. */
export interface ChangeGroup {
  readonly id: string;
  readonly change: StackChange;
  readonly targets: readonly ReviewedTarget[];
}

/** Gathers changes into groups. Of each group one change is kept, of each target only what it is called. */
export interface ChangeGrouper {
  /** Takes one change, and answers with the id of its group. */
  readonly add: (change: StackChange) => string;
  /** Takes a target whose change is known to be that of a group. */
  readonly join: (groupId: string, target: ReviewedTarget) => void;
  /** The groups, each with its targets by id, in an order that does not depend on that of the changes. */
  readonly finish: () => readonly ChangeGroup[];
}

interface OpenGroup {
  change: StackChange;
  readonly targets: ReviewedTarget[];
}

export function createGrouper(): ChangeGrouper {
  const fingerprint = createFingerprint();
  const groups = new Map<string, OpenGroup>();
  return {
    add(change) {
      const id = fingerprint(change);
      const group = groups.get(id);
      if (group === undefined) {
        groups.set(id, { change, targets: [change.target] });
        return id;
      }
      group.targets.push(change.target);
      if (compareTargets(change.target, group.change.target) < 0) group.change = change;
      return id;
    },
    join(groupId, target) {
      groups.get(groupId)?.targets.push(target);
    },
    finish: () =>
      [...groups]
        .map(([id, { change, targets }]) => ({
          id,
          change,
          targets: targets.sort(compareTargets),
        }))
        .sort((left, right) => (left.id < right.id ? -1 : 1)),
  };
}

function compareTargets(left: ReviewedTarget, right: ReviewedTarget): number {
  return compare(left.id, right.id) || compare(left.file ?? "", right.file ?? "");
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
