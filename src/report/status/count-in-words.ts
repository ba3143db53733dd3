import type { StatusReport } from "../../live/status/status-report";
import { countWords, digits } from "../count-words";

/**
 * `60 targets: 57 as-specified, 3 drifted`, without the states that no target is in, and how many of those that are as
 * specified have logs that do not arrive.
 */
export function countInWords({ targets, counts }: StatusReport): string {
  const states = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([state, count]) => `${digits(count)} ${state}`);
  const total = countWords(targets.length, "target");
  const lost = targets.filter(({ code }) => code === "live/not-arriving").length;
  return [
    states.length > 0 ? `${total}: ${states.join(", ")}` : total,
    ...(lost > 0 ? [`logs do not arrive: ${digits(lost)}`] : []),
  ].join("; ");
}
