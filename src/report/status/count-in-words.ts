import type { StatusReport } from "../../live/status/status-report";

/** `60 targets: 57 as-specified, 3 drifted`, without the states that no target is in. */
export function countInWords({ targets, counts }: StatusReport): string {
  const states = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([state, count]) => `${String(count)} ${state}`);
  const total = targets.length === 1 ? "1 target" : `${String(targets.length)} targets`;
  return states.length > 0 ? `${total}: ${states.join(", ")}` : total;
}
