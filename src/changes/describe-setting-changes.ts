import type { StackSettings } from "../resolve/stack";
import { formatPath } from "../spec/document-path";
import { isJsonMap, type JsonValue } from "../spec/json-value";

/** The settings that differ, as `path: before -> after`; a setting that is not written is at its default. */
export function describeSettingChanges(
  before: StackSettings,
  after: StackSettings,
): readonly string[] {
  const reasons = describeValue(before.merged, after.merged, []);
  if (isRetired(before) === isRetired(after)) return reasons;
  return [isRetired(after) ? "retired" : "no longer retired", ...reasons];
}

function isRetired(resolved: StackSettings): boolean {
  return resolved.kind === "target" && resolved.retired;
}

function describeValue(
  before: JsonValue | undefined,
  after: JsonValue | undefined,
  path: readonly string[],
): readonly string[] {
  if (isJsonMap(before) && isJsonMap(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
    return keys.flatMap((key) => describeValue(before[key], after[key], [...path, key]));
  }
  const [old, now] = [print(before), print(after)];
  return old === now ? [] : [`${formatPath(path)}: ${old} -> ${now}`];
}

function print(value: JsonValue | undefined): string {
  if (value === undefined) return "(not written)";
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
