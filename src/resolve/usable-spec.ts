import type { DocumentPath } from "../spec/document-path";
import { isJsonMap, type JsonMap, type JsonValue } from "../spec/json-value";
import type { Spec } from "../spec/spec";
import { valueAt } from "../spec/value-at";

/** Items of these lists stay where they are when one of them is unusable, since places count them. */
const countedLists: readonly (readonly (string | null)[])[] = [
  ["targets"],
  ["targets", null, "accounts"],
  ["targets", null, "regions"],
  ["overrides"],
  ["accept"],
];

/** Lists of settings whose items mean something each by itself, in whatever block they stand. */
const independentItems: ReadonlySet<unknown> = new Set([
  "policyStatements",
  "readers",
  "transitions",
]);

/** A list of the spec whose unusable items are `null`. */
export type Counted<Item> = readonly (Item | null)[];

/**
 * The part of a spec that the schema let through, so that one mistake hides no other.
 *
 * An unusable key is left out, and an unusable item of a setting takes its whole list with it, unless its
 * items are independent of each other.
 */
export function usableSpec(value: JsonMap, unusable: readonly DocumentPath[]): Spec {
  const copy = structuredClone(value) as Record<string, JsonValue>;
  for (const path of unusable) removeAt(copy, path);
  return copy as unknown as Spec;
}

/** The usable items of a list with their indexes in the spec. */
export function usableItems<Item>(
  list: readonly Item[] | undefined,
): readonly (readonly [number, Item])[] {
  const counted = (list ?? []) as Counted<Item>;
  return counted.flatMap((item, index) => (item === null ? [] : [[index, item] as const]));
}

function removeAt(root: JsonValue, path: DocumentPath): void {
  const cut = wholeItem(cutPath(path));
  const last = cut.at(-1);
  if (last === undefined) return;
  const parent = valueAt(root, cut.slice(0, -1));
  if (typeof last === "number" && Array.isArray(parent)) (parent as JsonValue[])[last] = null;
  else if (typeof last === "string" && isJsonMap(parent)) {
    Reflect.deleteProperty(parent, last);
  }
}

/** An override that nobody knows the targets of, and an acceptance of which a part is wrong, say nothing. */
function wholeItem(path: DocumentPath): DocumentPath {
  const [list, , key] = path;
  const isNeeded = (list === "overrides" && key === "match") || list === "accept";
  return isNeeded ? path.slice(0, 2) : path;
}

/** Ends a path at the first list whose items nobody counts, or at the item of one whose items are independent. */
function cutPath(path: DocumentPath): DocumentPath {
  const index = path.findIndex(
    (step, position) => typeof step === "number" && !isCounted(path.slice(0, position)),
  );
  if (index < 0) return path;
  return path.slice(0, independentItems.has(path[index - 1]) ? index + 1 : index);
}

function isCounted(list: DocumentPath): boolean {
  return countedLists.some(
    (counted) =>
      counted.length === list.length &&
      counted.every((step, position) => step === null || step === list[position]),
  );
}
