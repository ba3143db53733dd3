import type { Risk } from "../../../diagnostics/finding-entry";

const order: readonly (Risk | undefined)[] = ["high", "medium", "low", undefined];

/** Orders risks, the highest first and none last. */
export function compareRisk(left: Risk | undefined, right: Risk | undefined): number {
  return order.indexOf(left) - order.indexOf(right);
}
