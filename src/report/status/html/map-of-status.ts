import type { ReportedTarget, StatusReport } from "../../../live/status/status-report";
import type { TargetState } from "../../../live/status/target-status";
import type { MapCell, MapState, TargetMap } from "../../html/target-map";
import { describeStatus } from "../describe-status";

const states = {
  missing: { label: "Missing", symbol: "M", tone: "high" },
  drifted: { label: "Drifted", symbol: "D", tone: "high" },
  "not-in-spec": { label: "Not in the spec", symbol: "N", tone: "medium" },
  unverified: { label: "Unverified", symbol: "U", tone: "medium" },
  unreachable: { label: "Unreachable", symbol: "?", tone: "medium" },
  "as-specified": { label: "As specified", symbol: "\u00b7", tone: "quiet" },
} as const satisfies Readonly<Record<TargetState, MapState>>;

/** What Bedrock does is as specified, and yet what it delivers does not arrive. */
const notArriving: MapState = { label: "Not arriving", symbol: "!", tone: "high" };

/** The states of targets as a map; those of which there is nothing to say share a cell. */
export function mapOfStatus({ targets }: StatusReport): TargetMap {
  const cells = new Map<string, MapCell>();
  return {
    states: [notArriving, ...Object.values(states)],
    targets: targets.map((target) => {
      const { account, accountName, region } = target;
      const cell: MapCell = { state: stateOf(target), detail: describeStatus(target), groups: [] };
      const key = `${cell.state.label} ${cell.detail}`;
      const shared = cells.get(key) ?? cell;
      cells.set(key, shared);
      return { account, ...(accountName !== undefined && { accountName }), region, cell: shared };
    }),
    others: [],
  };
}

/** The state of a target on a map. */
export function stateOf({ state, code }: ReportedTarget): MapState {
  return code === "live/not-arriving" ? notArriving : states[state];
}
