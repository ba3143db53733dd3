import type { Report } from "../../diagnostics/collector";
import type { CapturedConfigurations } from "../../live/adoption/captured-configurations";
import type { TargetStatus } from "../../live/status/target-status";

/** Reports captured logging of no target of the spec, and what becomes of it. */
export function reportNotInSpec(
  others: readonly TargetStatus[],
  { whatBecomes, hint }: { readonly whatBecomes: string; readonly hint: string },
  report: Report,
): void {
  for (const { target } of others) {
    report("live/captured-not-in-spec", {
      message: `Logging was captured that no target of the spec has: ${whatBecomes}.`,
      hint,
      targets: [target],
    });
  }
}

/** The targets of which something was captured; the others are reported. */
export function keepCaptured<Target extends { readonly id: string }>(
  targets: readonly Target[],
  captured: CapturedConfigurations,
  report: Report,
): readonly Target[] {
  return targets.filter(({ id }) => {
    if (captured.has(id)) return true;
    report("live/not-captured", {
      message: "Nothing was captured of the target, so whether it logs is not known.",
      hint: "Capture it as well; an empty file says that logging is off.",
      targets: [id],
    });
    return false;
  });
}
