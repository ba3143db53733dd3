import type { Report } from "../../diagnostics/collector";
import type { PlanCoverage, RepeatedPlan } from "../plan-coverage";

/** Says which stacks have no plan, which plans are of no stack, and which stacks are planned twice: once each. */
export function reportCoverage(
  { stacks, missing, ofNoStack, repeated }: PlanCoverage,
  report: Report,
): void {
  if (missing.length > 0) {
    report("plan/missing", {
      message: `${String(missing.length)} of ${count(stacks, "stack")} of the spec ${have(missing.length)} no plan here: ${list(missing)}.`,
      hint: "Plan them as well where the whole spec is to be reviewed.",
    });
  }
  if (ofNoStack.length > 0) {
    report("plan/of-no-stack", {
      message: `${count(ofNoStack.length, "plan")} ${ofNoStack.length === 1 ? "is" : "are"} of no stack of the spec: ${list(ofNoStack)}.`,
      hint: "Look for a wrong account or Region, or for a target that has left the spec.",
    });
  }
  if (repeated.length > 0) {
    report("plan/same-stack", {
      message: `${count(repeated.length, "stack")} ${have(repeated.length)} more than one plan here: ${list(repeated.map(describe))}.`,
      hint: "Give the newest plan of each stack only.",
    });
  }
}

function describe({ id, files }: RepeatedPlan): string {
  return `${id} (${files.join(", ")})`;
}

function have(number: number): string {
  return number === 1 ? "has" : "have";
}

function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? "" : "s"}`;
}

const shown = 3;

function list(names: readonly string[]): string {
  const more = names.length - shown;
  return `${names.slice(0, shown).join(", ")}${more > 0 ? ` and ${String(more)} more` : ""}`;
}
