import type { WrittenPanther } from "../../resolve/consumers/panther";
import { writtenSettings } from "../../resolve/settings/written-settings";
import type { SettingsContext, SettingsRule } from "../rule";

/** A law of how one target is connected to Panther. */
interface PantherLaw {
  readonly reads: readonly string[];
  readonly check: (written: WrittenPanther, context: SettingsContext) => void;
}

/** The rule that holds targets with Panther to a law. A retired target has no consumers. */
export function ruleForPanther({ reads, check }: PantherLaw): SettingsRule {
  return {
    scope: "settings",
    reads,
    check(context) {
      const { consumers } = writtenSettings(context.resolved);
      const panther = consumers?.panther;
      if (panther && !context.resolved.retired) check(panther, context);
    },
  };
}
