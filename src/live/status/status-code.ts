import type { FailureReason } from "../aws/answer";
import type { TargetStatus } from "./target-status";

/** The codes under which the catalog explains what a status says. */
export type StatusCode =
  | "live/drifted"
  | "live/missing"
  | "live/not-arriving"
  | "live/not-in-spec"
  | "live/unverified"
  | `live/${FailureReason}`;

/** The code of a status; none where the target is as specified and its logs arrive. */
export function codeOf({ state, failure, delivery }: TargetStatus): StatusCode | undefined {
  switch (state) {
    case "drifted":
    case "missing":
    case "not-in-spec":
      return `live/${state}`;
    case "unreachable":
      return `live/${failure?.reason ?? "unreachable"}`;
    case "as-specified":
    case "unverified":
      if (isLost(delivery)) return "live/not-arriving";
      return state === "unverified" ? "live/unverified" : undefined;
  }
}

function isLost(delivery: TargetStatus["delivery"]): boolean {
  return delivery?.verdict === "failing" || delivery?.verdict === "silent";
}
