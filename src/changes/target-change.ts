import type { Stack } from "../resolve/stack";

/** What differs for one target, or one central stack, between two sides, and why. */
export interface TargetChange {
  readonly kind: "added" | "changed" | "removed";
  /** The stack as it is now; as it was, where it is removed. */
  readonly target: Stack | RemovedStack;
  /** Never empty. */
  readonly reasons: readonly string[];
}

/** A stack of which only the output is left. */
export interface RemovedStack {
  readonly id: string;
}
