import type { Origins } from "../resolve/settings/origins";
import type { ResolvedSettings } from "../resolve/target";
import type { ResourceChange, SpecLine } from "./resource-change";
import type { ReviewedSpec } from "./reviewed-spec";
import { settingsBehind, settingsBehindPolicy } from "./settings-behind";

/** The lines of the spec that decide what changes in a resource, for all settings that the targets have. */
export function findSpecLines(
  change: Omit<ResourceChange, "lines">,
  resolved: readonly ResolvedSettings[],
  spec: ReviewedSpec,
): readonly SpecLine[] {
  const settings = settingsOf(change);
  const lines = resolved.flatMap(({ origins }) =>
    settings.flatMap((candidates): readonly SpecLine[] => {
      const written = firstWritten(candidates, origins);
      const place = origins.placeOf(written);
      return place === undefined ? [] : [{ ...spec.lineOf(place), setting: written.join(".") }];
    }),
  );
  const distinct = new Map(lines.map((line) => [JSON.stringify(line), line]));
  return [...distinct.values()].sort(
    (left, right) => left.line - right.line || (left.setting < right.setting ? -1 : 1),
  );
}

/** The first setting that is written itself, or what is written of the last. */
function firstWritten(candidates: readonly string[], origins: Origins): readonly string[] {
  const paths = candidates.map((setting) => setting.split("."));
  const isWritten = (path: readonly string[]) => origins.writtenPart(path).length === path.length;
  return origins.writtenPart(paths.find(isWritten) ?? paths.at(-1) ?? []).map(String);
}

/** Of a resource that comes or goes, what decides that there is one. */
function settingsOf({
  address,
  type,
  action,
  attributes,
  statements,
}: Omit<ResourceChange, "lines">): readonly (readonly string[])[] {
  const label = address.split(".")[1] ?? "";
  const isWhole = action !== "update" && action !== "replace";
  const settings = isWhole
    ? [settingsBehind(type, label, "")]
    : [
        ...attributes.map(({ path }) => settingsBehind(type, label, path)),
        ...statements.map((statement) => settingsBehindPolicy(type, label, statement, statements)),
      ];
  return [...new Map(settings.map((candidates) => [candidates.join(), candidates])).values()];
}
