import { codeOf, type StatusCode } from "./status-code";
import { type TargetState, targetStates, type TargetStatus } from "./target-status";

/** What was found of all targets. */
export interface StatusReport {
  readonly targets: readonly ReportedTarget[];
  /** How many targets are in each state. */
  readonly counts: Readonly<Record<TargetState, number>>;
  /** Whether every target is as specified, and no delivery fails. */
  readonly isSound: boolean;
}

export interface ReportedTarget extends TargetStatus {
  /** What `bedtrail explain` knows of it; absent where the target is as specified. */
  readonly code?: StatusCode;
}

/** Sums up what was found. */
export function reportStatuses(statuses: readonly TargetStatus[]): StatusReport {
  const count = (state: TargetState): readonly [TargetState, number] => [
    state,
    statuses.filter((status) => status.state === state).length,
  ];
  const targets = statuses.map((status): ReportedTarget => {
    const code = codeOf(status);
    return code === undefined ? status : { ...status, code };
  });
  return {
    targets,
    counts: Object.fromEntries(targetStates.map(count)) as Record<TargetState, number>,
    isSound: targets.every(({ code }) => code === undefined),
  };
}
