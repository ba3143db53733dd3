import type { Panther } from "../../spec/spec";
import type { SettingsContext, SettingsRule } from "../rule";
import { writtenSettings } from "../../resolve/settings/written-settings";

/** What a spec says of Panther, before defaults. */
export type WrittenPanther = NonNullable<Panther>;

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
