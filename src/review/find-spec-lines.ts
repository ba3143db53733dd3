import type { ResolvedSettings } from "../resolve/target";
import type { ResourceChange, SpecLine } from "./resource-change";
import type { ReviewedSpec } from "./reviewed-spec";
import { settingBehind } from "./settings-behind";

/** The lines of the spec that decide what changes in a resource, for all settings that the targets have. */
export function findSpecLines(
  change: Omit<ResourceChange, "lines">,
  resolved: readonly ResolvedSettings[],
  spec: ReviewedSpec,
): readonly SpecLine[] {
  const settings = settingsOf(change);
  const lines = resolved.flatMap(({ origins }) =>
    settings.flatMap((setting): readonly SpecLine[] => {
      const written = origins.writtenPart(setting.split("."));
      const place = origins.placeOf(written);
      return place === undefined ? [] : [{ ...spec.lineOf(place), setting: written.join(".") }];
    }),
  );
  const distinct = new Map(lines.map((line) => [JSON.stringify(line), line]));
  return [...distinct.values()].sort(
    (left, right) => left.line - right.line || (left.setting < right.setting ? -1 : 1),
  );
}

/** Of a resource that comes or goes, what decides that there is one. */
function settingsOf({
  address,
  type,
  action,
  attributes,
  statements,
}: Omit<ResourceChange, "lines">): readonly string[] {
  const label = address.split(".")[1] ?? "";
  const isWhole = action !== "update" && action !== "replace";
  const paths = isWhole
    ? [""]
    : [...attributes.map(({ path }) => path), ...statements.map(({ attribute }) => attribute)];
  const settings = paths.map((path) => settingBehind(type, label, path));
  return [...new Set(settings)].filter((setting) => setting !== undefined);
}
