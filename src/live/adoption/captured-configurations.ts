import { parseTargetId } from "../../spec/target-id";
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
    const parts = parseTargetId(target);
    if (known.has(target) || found === undefined || parts === undefined) return [];
    const nothing = { differences: [], notes: [], unchecked: [] };
    const rest = { retired: false, state: "not-in-spec", ...nothing } as const;
    return [{ target, ...parts, ...rest, found }];
  });
}
