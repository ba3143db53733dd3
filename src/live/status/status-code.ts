import type { FailureReason } from "../aws/answer";
import type { TargetStatus } from "./target-status";

/** The codes under which the catalog explains what a status says. */
export type StatusCode =
  | "live/drifted"
  | "live/missing"
  | "live/not-arriving"
  | "live/not-in-spec"
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
      return delivery?.verdict === "failing" || delivery?.verdict === "silent"
        ? "live/not-arriving"
        : undefined;
  }
}
