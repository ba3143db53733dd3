import type { StackSettings } from "../../resolve/stack";
import { formatPath, type DocumentPath } from "../../spec/document-path";
import type { JsonValue } from "../../spec/json-value";
import { valueAt } from "../../spec/value-at";
import { centralSettingsBehind, centralSettingsBehindPolicy } from "./central-settings-behind";
import type { AttributeChange, ResourceChange, ShownValue, SpecLine } from "../resource-change";
import type { ReviewedSpec } from "../reviewed-spec";
import { settingsBehind, settingsBehindPolicy } from "./settings-behind";
import type { ChangedValue } from "./settings-of-place";
import type { StatementChange } from "../statement-change";

/** What every name comes from that the spec does not write out. */
const nameOfSpec = "name";

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
 * A consumer that is no longer written goes by its own name all the same. The `name` of the spec is always written;
 * it counts for a stack that has what else could name the same.
 */
function findLine(
  candidates: readonly string[],
  stack: StackSettings,
  spec: ReviewedSpec,
): readonly SpecLine[] {
  const placed = candidates.map((setting) => placeSetting(setting, stack, spec));
  const chosen = placed.find(({ steps, written }) => written.length === steps.length);
  const isNamed = candidates[0] === nameOfSpec || placed.some(({ written }) => written.length > 0);
  if (chosen === undefined && isNamed && candidates.at(-1) === nameOfSpec) {
    return [{ ...spec.lineOf([nameOfSpec]), setting: nameOfSpec }];
  }
  const nearest = chosen ?? placed.at(-1);
  const place = nearest?.holder.origins.placeOf(nearest.written);
  if (nearest === undefined || place === undefined) return [];
  const named = nearest.steps[0] === "consumers" ? nearest.steps : nearest.written;
  return [{ ...spec.lineOf(place), setting: formatPath(named) }];
}

interface PlacedSetting {
  readonly steps: DocumentPath;
  /** As far as it is written. */
  readonly written: DocumentPath;
  /** The settings that have it. */
  readonly holder: StackSettings;
}

/** The archive stands in the settings of its own stack alone, and decides in those of targets, too. */
function placeSetting(setting: string, stack: StackSettings, spec: ReviewedSpec): PlacedSetting {
  const steps = setting.split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const archive =
    steps[0] === "archive" && stack.kind === "target"
      ? spec.findSettings("archive").find(({ kind }) => kind === "archive")
      : undefined;
  const holder = archive ?? stack;
  return { steps, written: steps.slice(0, writtenLength(holder.merged, steps)), holder };
}

/** How many steps of a path lead to something that is written. */
function writtenLength(value: JsonValue, [step, ...rest]: DocumentPath): number {
  const next = step === undefined ? undefined : valueAt(value, [step]);
  return next === undefined ? 0 : 1 + writtenLength(next, rest);
}

/** Of a resource that comes or goes, what decides that there is one. */
function settingsOf(
  { address, type, action, attributes, statements }: Omit<ResourceChange, "lines">,
  stack: StackSettings["kind"] = "target",
): readonly (readonly string[])[] {
  const label = address.split(".")[1] ?? "";
  const isWhole = action !== "update" && action !== "replace";
  const behind = (path: string, change: ChangedValue = {}): readonly string[] =>
    stack === "target"
      ? settingsBehind(type, label, path, change)
      : centralSettingsBehind(stack, type, label, path, change);
  const behindStatement = (statement: StatementChange): readonly string[] =>
    stack === "target"
      ? settingsBehindPolicy(type, label, statement, statements)
      : centralSettingsBehindPolicy(stack, type, label, statement);
  const settings = isWhole
    ? [behind("")]
    : [
        ...attributes.map(({ path, ...change }) =>
          ofComing(behind(path, knownValues(change)), change),
        ),
        ...statements.map(behindStatement),
      ];
  return [...new Map(settings.map((candidates) => [candidates.join(), candidates])).values()];
}

function knownValues({ before, after }: Pick<AttributeChange, "before" | "after">): ChangedValue {
  const known = (shown: ShownValue): JsonValue | undefined =>
    shown.kind === "value" ? shown.value : undefined;
  return { before: known(before), after: known(after) };
}

/** A value that comes or goes is no other name: what decides that there is one stands where it does. */
function ofComing(
  settings: readonly string[],
  { before, after }: Pick<AttributeChange, "before" | "after">,
): readonly string[] {
  const [first = ""] = settings;
  const isOther = before.kind !== "absent" && after.kind !== "absent";
  if (isOther || first === nameOfSpec || settings.at(-1) !== nameOfSpec) return settings;
  const block = first.slice(0, first.lastIndexOf("."));
  return settings.filter((setting) => setting.startsWith(`${block}.`));
}
