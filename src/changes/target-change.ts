import type { Target } from "../resolve/target";

/** What differs for one target between two sides, and why. */
export interface TargetChange {
  readonly kind: "added" | "changed" | "removed";
  /** The target as it is now; as it was, where it is removed. */
  readonly target: Target | RemovedStack;
  /** Never empty. */
  readonly reasons: readonly string[];
}

/** A stack of which only the output is left. */
export interface RemovedStack {
  readonly id: string;
}
