import type { SettingsPath } from "../../resolve/settings/origins";
import type { ResolvedSettings, ResolvedSpec } from "../../resolve/target";
import { formatPath, type DocumentPath } from "../../spec/document-path";
import { isJsonMap, type JsonMap } from "../../spec/json-value";
import { annotatedValues } from "../reading/annotated-values";
import { listInWords } from "../wording/list-in-words";
import { ruleForArchive } from "../building/rule-for-archive";
import type { SpecRule } from "../rule";
import { wasMeant } from "../wording/was-meant";

const ofTargets: SpecRule = {
  scope: "spec",
  reads: [],
  check({ resolved, unusable, report }) {
    for (const settings of resolved.settings) {
      for (const { block, keys } of blocksWithMissingKeys(settings.merged, unusable)) {
        report("settings/missing-key", {
          ...describe(
            block,
            keys,
            ", or in another layer: the top of the spec, the group or an override",
          ),
          at: settings.origins.placeOf(block) ?? settings.groupPlace,
          targets: idsOf(resolved, settings),
        });
      }
    }
  },
};

const ofArchive = ruleForArchive({
  reads: [],
  check({ resolved }, { unusable, report }) {
    for (const { block, keys } of blocksWithMissingKeys(resolved.merged, unusable)) {
      if (block[0] === "archive")
        report("settings/missing-key", { ...describe(block, keys, ""), at: block });
    }
  },
});

/**
 * A block has its required keys once all layers are merged.
 *
 * Overrides are partial, so that no layer has to have all of them by itself. The archive has one layer.
 */
export const requiredKeysAreSet: readonly SpecRule[] = [ofTargets, ofArchive];

function describe(block: SettingsPath, keys: readonly string[], elsewhere: string) {
  return {
    message: `${formatPath(block)} lacks ${listInWords(keys.map((key) => `"${key}"`))}.`,
    hint: `Set ${listInWords(keys.map((key) => `\`${key}\``))} here${elsewhere}.`,
    on: "key",
  } as const;
}

interface BlockWithMissingKeys {
  readonly block: SettingsPath;
  readonly keys: readonly string[];
}

function blocksWithMissingKeys(
  merged: JsonMap,
  unusable: readonly DocumentPath[],
): readonly BlockWithMissingKeys[] {
  return annotatedValues(merged, "x-required").flatMap(({ path, value, schema }) => {
    if (!isJsonMap(value)) return [];
    const missing = (schema["x-required"] ?? []).filter((key) => value[key] === undefined);
    const keys = missing.filter((key) => !wasMeant(unusable, path, key));
    return keys.length === 0 ? [] : [{ block: path, keys }];
  });
}

function idsOf({ targets }: ResolvedSpec, settings: ResolvedSettings): readonly string[] {
  return targets.filter(({ resolved }) => resolved === settings).map(({ id }) => id);
}
