import type { SettingsPath } from "../../resolve/settings/origins";
import { usableItems } from "../../resolve/usable-spec";
import type { Transition } from "../../spec/spec";
import { storageClasses } from "../../spec/storage-classes";
import type { BucketBlock } from "./bucket-block";

/** Two transitions that stand one after the other. */
export interface LifecycleStep {
  readonly before: PlacedTransition;
  readonly after: PlacedTransition;
  /** Where the step goes wrong in the first place, so that one mistake is told once; in order where it does not. */
  readonly course: "same class" | "back in time" | "upwards" | "in order";
}

/** A transition, and where it stands. */
export interface PlacedTransition extends Transition {
  readonly path: SettingsPath;
}

/** The transitions of a bucket's lifecycle in the order in which they are written. */
export function transitionsOf({ path, written }: BucketBlock): readonly PlacedTransition[] {
  return usableItems(written.lifecycle?.transitions).map(([index, transition]) => ({
    ...transition,
    path: [...path, "lifecycle", "transitions", index],
  }));
}

/** Each transition with the one before it. */
export function lifecycleSteps(block: BucketBlock): readonly LifecycleStep[] {
  const transitions = transitionsOf(block);
  return transitions.slice(1).flatMap((after, index) => {
    const before = transitions[index];
    return before === undefined ? [] : [{ before, after, course: courseOf(before, after) }];
  });
}

function courseOf(before: Transition, after: Transition): LifecycleStep["course"] {
  if (before.storageClass === after.storageClass) return "same class";
  if (before.afterDays >= after.afterDays) return "back in time";
  return storageClasses[before.storageClass].movesOnTo.includes(after.storageClass)
    ? "in order"
    : "upwards";
}
