import type { SettingsPath } from "../../resolve/origins";
import type { ResolvedSettings, ResolvedSpec } from "../../resolve/target";
import { formatPath } from "../../spec/document-path";
import { isJsonMap } from "../../spec/json-value";
import { annotatedValues } from "../reading/annotated-values";
import { listInWords } from "../wording/list-in-words";
import type { SpecRule } from "../rule";
import { wasMeant } from "../wording/was-meant";

/**
 * A block has its required keys once all layers are merged.
 *
 * Overrides are partial, so that no layer has to have all of them by itself.
 */
export const requiredKeysAreSet: SpecRule = {
  scope: "spec",
  reads: [],
  check({ resolved, unusable, report }) {
    for (const settings of resolved.settings) {
      for (const { block, keys } of blocksWithMissingKeys(settings)) {
        const missing = keys.filter((key) => !wasMeant(unusable, block, key));
        if (missing.length === 0) continue;
        report("settings/missing-key", {
          message: `${formatPath(block)} lacks ${listInWords(missing.map((key) => `"${key}"`))}.`,
          hint: `Set ${listInWords(missing.map((key) => `\`${key}\``))} here, or in another layer: the top of the spec, the group or an override.`,
          at: settings.origins.placeOf(block) ?? settings.groupPlace,
          on: "key",
          targets: idsOf(resolved, settings),
        });
      }
    }
  },
};

interface BlockWithMissingKeys {
  readonly block: SettingsPath;
  readonly keys: readonly string[];
}

function blocksWithMissingKeys({ merged }: ResolvedSettings): readonly BlockWithMissingKeys[] {
  return annotatedValues(merged, "x-required").flatMap(({ path, value, schema }) => {
    if (!isJsonMap(value)) return [];
    const keys = (schema["x-required"] ?? []).filter((key) => value[key] === undefined);
    return keys.length === 0 ? [] : [{ block: path, keys }];
  });
}

function idsOf({ targets }: ResolvedSpec, settings: ResolvedSettings): readonly string[] {
  return targets.filter(({ resolved }) => resolved === settings).map(({ id }) => id);
}
