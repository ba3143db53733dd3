import { isJsonList, isJsonMap, type JsonMap, type JsonValue } from "../../spec/json-value";
import { changedSensitiveMark, sensitiveMark, unknownMark, withoutMarks } from "../marks/marks";
import type { OpenText } from "../marks/open-text";

/** What Terraform says of a value beside the value: trees of the same form, with `true` where it applies. */
export interface ValueNotes {
  readonly unknown?: JsonValue | undefined;
  /** Both sides' notes count: a value that was sensitive is not shown once it is not. */
  readonly sensitive: readonly (JsonValue | undefined)[];
  /** Of a value after a change the one before, which only tells whether a sensitive one changed. */
  readonly other?: JsonValue | undefined;
}

/** The value with marks for what is unknown or sensitive, and with its texts opened. Nulls mean nothing and go. */
export function markValues(
  value: JsonValue | undefined,
  notes: ValueNotes,
  openText: OpenText,
): JsonValue | undefined {
  if (notes.unknown === true) return unknownMark;
  if (value === null || value === undefined) {
    return isJsonMap(notes.unknown) ? markMap({}, notes, openText) : undefined;
  }
  if (notes.sensitive.includes(true)) {
    const isChanged = notes.other !== undefined && print(value) !== print(notes.other);
    return isChanged ? changedSensitiveMark : sensitiveMark;
  }
  if (typeof value === "string") return openText(withoutMarks(value));
  if (typeof value === "number") return markNumber(value, openText);
  if (isJsonList(value)) return markList(value, notes, openText);
  return isJsonMap(value) ? markMap(value, notes, openText) : value;
}

/** A number in which there is nothing to open stays one. Short ones are no secrets and no accounts. */
function markNumber(value: number, openText: OpenText): JsonValue {
  if (value > -10_000 && value < 100_000) return value;
  const text = String(value);
  const opened = openText(text);
  return opened === text ? value : opened;
}

function markList(
  list: readonly JsonValue[],
  notes: ValueNotes,
  openText: OpenText,
): readonly JsonValue[] {
  const length = Math.max(list.length, lengthOf(notes.unknown));
  return Array.from(
    { length },
    (_, index) => markValues(list[index], notesAt(notes, index), openText) ?? null,
  );
}

function markMap(map: JsonMap, notes: ValueNotes, openText: OpenText): JsonMap | undefined {
  const marked: Record<string, JsonValue> = {};
  const unknownKeys = isJsonMap(notes.unknown) ? Object.keys(notes.unknown) : [];
  for (const key of new Set([...Object.keys(map), ...unknownKeys])) {
    const value = markValues(map[key], notesAt(notes, key), openText);
    if (value !== undefined) marked[key] = value;
  }
  return marked;
}

function notesAt({ unknown, sensitive, other }: ValueNotes, step: string | number): ValueNotes {
  return {
    unknown: childAt(unknown, step),
    sensitive: sensitive.map((tree) => childAt(tree, step)),
    other: childAt(other, step) ?? (other === undefined ? undefined : null),
  };
}

function childAt(tree: JsonValue | undefined, step: string | number): JsonValue | undefined {
  if (typeof step === "number") {
    return isJsonList(tree) ? tree[step] : undefined;
  }
  return isJsonMap(tree) && Object.hasOwn(tree, step) ? tree[step] : undefined;
}

function print(value: JsonValue): string {
  return JSON.stringify(value);
}

function lengthOf(tree: JsonValue | undefined): number {
  return isJsonList(tree) ? tree.length : 0;
}
