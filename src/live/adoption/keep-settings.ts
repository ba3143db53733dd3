import { settingKeys } from "../../resolve/settings/merge-settings";
import type { Target } from "../../resolve/target";
import { defaults } from "../../spec/defaults";
import type { DocumentPath } from "../../spec/document-path";
import { isJsonMap, type JsonMap, type JsonValue } from "../../spec/json-value";
import { valueAt } from "../../spec/value-at";

/** What a spec says of targets beside what they log, as the parts of a new one. */
export interface KeptSettings {
  /** What stands at the top, and holds for all groups. */
  readonly top: JsonMap;
  /** What stands in the group of a target, over that. */
  readonly ofGroup: (target: Target) => JsonMap;
  /** The settings of a retired target, which logs nothing that could be found. */
  readonly ofRetired: (target: Target) => JsonMap;
}

/** Settings that say nothing of what is logged, nor of what is made for it beside the logging itself. */
const keptKeys = ["terraform", "deletionProtection", "roles"] as const;

/**
 * Keeps what a spec says beside what its targets log, with everything that groups and overrides have changed.
 *
 * What the top of the spec says stays there; what a target has otherwise goes into its group. A group can take nothing
 * away, as an override can, so that what some target is without is at no top.
 */
export function keepSettings(written: JsonMap, targets: readonly Target[]): KeptSettings {
  const all = [...new Set(targets.map(({ resolved }) => resolved.merged))];
  const top = mapKept(written, (part, path) =>
    all.every((merged) => isKept(part, valueAt(merged, path))),
  );
  const ofGroup = ({ resolved, wave }: Target): JsonMap => ({
    ...(wave !== defaults.wave && { wave }),
    ...mapKept(
      resolved.merged,
      (part, path) => JSON.stringify(part) !== JSON.stringify(valueAt(top, path)),
    ),
  });
  return { top, ofGroup, ofRetired: ({ resolved }) => retiredSettings(resolved.merged) };
}

/** The kept settings for which something holds: those of a block each by itself. */
function mapKept(
  settings: JsonMap,
  holds: (part: JsonValue, path: DocumentPath) => boolean,
): JsonMap {
  const entries = keptKeys.flatMap((key): readonly (readonly [string, JsonValue])[] => {
    const value = settings[key];
    if (value === undefined) return [];
    if (!isJsonMap(value)) return holds(value, [key]) ? [[key, value]] : [];
    const inner = Object.entries(value).filter(([name, part]) => holds(part, [key, name]));
    return inner.length > 0 ? [[key, Object.fromEntries(inner)]] : [];
  });
  return Object.fromEntries(entries);
}

/** Whether a value can be laid over another and be itself: nothing below is missing in it. */
function isKept(below: JsonValue, above: JsonValue | undefined): boolean {
  if (above === undefined) return false;
  if (!isJsonMap(below) || !isJsonMap(above)) return true;
  return Object.entries(below).every(([key, inner]) => isKept(inner, above[key]));
}

/** What replicated to an archive does so no more, and needs no archive to say that. */
function retiredSettings(merged: JsonMap): JsonMap {
  const { archive: _archive, ...consumers } = (merged["consumers"] ?? {}) as JsonMap;
  const others = settingKeys.filter(
    (key) => key !== "consumers" && !keptKeys.some((kept) => kept === key),
  );
  const logged = others.flatMap((key) => {
    const value = merged[key];
    return value === undefined ? [] : [[key, value] as const];
  });
  return {
    retired: true,
    ...Object.fromEntries(logged),
    ...(Object.keys(consumers).length > 0 && { consumers }),
  };
}
