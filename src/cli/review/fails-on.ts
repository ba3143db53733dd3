import type { Risk } from "../../diagnostics/finding-entry";
import type { Review } from "../../review/review";

/** The risks that `--fail-on` takes, the highest first. */
export const riskNames = ["high", "medium", "low"] as const satisfies readonly Risk[];

export interface FailOptions {
  readonly failOn?: Risk | undefined;
}

/** Whether a review holds an open finding of the risk that fails it, or of a higher one. */
export function failsOn({ risk }: Review, { failOn }: FailOptions): boolean {
  if (risk === undefined || failOn === undefined) return false;
  return riskNames.indexOf(risk) <= riskNames.indexOf(failOn);
}
