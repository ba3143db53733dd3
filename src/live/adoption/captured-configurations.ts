import { findRegion } from "../../spec/regions";
import type { LoggingConfiguration } from "../aws/logging-configuration";
import type { TargetStatus } from "../status/target-status";

/** What somebody has captured, by target: a logging configuration, or that logging is off. */
export type CapturedConfigurations = ReadonlyMap<string, LoggingConfiguration | undefined>;

/** The captured targets that log, and that are none of the spec's. */
export function listOtherCaptured(
  captured: CapturedConfigurations,
  targets: readonly { readonly id: string }[],
): readonly TargetStatus[] {
  const known = new Set(targets.map(({ id }) => id));
  return [...captured].flatMap(([target, found]): readonly TargetStatus[] => {
    const [, account = "", region = ""] = /^(\d{12})-(.+)$/.exec(target) ?? [];
    if (known.has(target) || found === undefined || findRegion(region) === undefined) return [];
    const nothing = { differences: [], notes: [], unchecked: [] };
    const rest = { retired: false, state: "not-in-spec", ...nothing } as const;
    return [{ target, account, region, ...rest, found }];
  });
}
