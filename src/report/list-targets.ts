import { countWords, digits } from "./count-words";

const shownTargets = 3;

/** `in 12 targets: a, b, c and 9 more`, or nothing where the whole spec is concerned. */
export function listTargets(targets: readonly string[]): string | undefined {
  if (targets.length === 0) return undefined;
  const more = targets.length - shownTargets;
  const shown = targets.slice(0, shownTargets).join(", ");
  const count = countWords(targets.length, "target");
  return `in ${count}: ${shown}${more > 0 ? ` and ${digits(more)} more` : ""}`;
}
