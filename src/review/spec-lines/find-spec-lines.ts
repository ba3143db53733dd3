import type { StackSettings } from "../../resolve/stack";
import { isJsonMap, type JsonValue } from "../../spec/json-value";
import { centralSettingsBehind } from "./central-settings-behind";
import type { ResourceChange, SpecLine } from "../resource-change";
import type { ReviewedSpec } from "../reviewed-spec";
import { settingsBehind, settingsBehindPolicy } from "./settings-behind";
import type { StatementChange } from "../statement-change";

/** The lines of the spec that decide what changes in a resource, for all settings that the stacks are made from. */
export function findSpecLines(
  change: Omit<ResourceChange, "lines">,
  resolved: readonly StackSettings[],
  spec: ReviewedSpec,
): readonly SpecLine[] {
  const central = resolved.find(({ kind }) => kind !== "target");
  const settings = settingsOf(change, central?.kind);
  const lines = resolved.flatMap((stack) =>
    settings.flatMap((candidates) => findLine(candidates, stack, spec)),
  );
  const distinct = new Map(lines.map((line) => [JSON.stringify(line), line]));
  return [...distinct.values()].sort(
    (left, right) => left.line - right.line || (left.setting < right.setting ? -1 : 1),
  );
}

/**
 * The line of the first setting that is written itself, or that of what is written of the last.
 *
 * A consumer that is no longer written goes by its own name all the same.
 */
function findLine(
  candidates: readonly string[],
  { merged, origins }: StackSettings,
  spec: ReviewedSpec,
): readonly SpecLine[] {
  const paths = candidates.map((setting) => setting.split("."));
  const path = paths.find((steps) => writtenLength(merged, steps) === steps.length) ?? paths.at(-1);
  if (path === undefined) return [];
  const written = path.slice(0, writtenLength(merged, path));
  const place = origins.placeOf(written);
  if (place === undefined) return [];
  const named = path[0] === "consumers" ? path : written;
  return [{ ...spec.lineOf(place), setting: named.join(".") }];
}

/** How many steps of a path lead to something that is written. */
function writtenLength(value: JsonValue, [step, ...rest]: readonly string[]): number {
  const next = step !== undefined && isJsonMap(value) ? value[step] : undefined;
  return next === undefined ? 0 : 1 + writtenLength(next, rest);
}

/** Of a resource that comes or goes, what decides that there is one. */
function settingsOf(
  { address, type, action, attributes, statements }: Omit<ResourceChange, "lines">,
  stack: StackSettings["kind"] = "target",
): readonly (readonly string[])[] {
  const label = address.split(".")[1] ?? "";
  const isWhole = action !== "update" && action !== "replace";
  const behind = (path: string): readonly string[] =>
    stack === "target"
      ? settingsBehind(type, label, path)
      : centralSettingsBehind(stack, type, label, path);
  const behindStatement = (statement: StatementChange): readonly string[] =>
    stack === "target"
      ? settingsBehindPolicy(type, label, statement, statements)
      : behind(statement.attribute);
  const settings = isWhole
    ? [behind("")]
    : [...attributes.map(({ path }) => behind(path)), ...statements.map(behindStatement)];
  return [...new Map(settings.map((candidates) => [candidates.join(), candidates])).values()];
}
