import { isJsonList, isJsonMap, type JsonMap, type JsonValue } from "../../spec/json-value";

/** A value that is not the same on both sides; absent where a side does not have it. */
export interface Difference {
  /** As Terraform writes it, with the ids of blocks that have one: `rule["keep-logs"].expiration[0].days`. */
  readonly path: string;
  readonly before?: JsonValue;
  readonly after?: JsonValue;
}

/**
 * What differs between two values, by path.
 *
 * Blocks with ids are compared by id, so that one that goes does not change all behind it. A list of plain values is
 * one value. What is empty or null is the same as what is absent, as it is to Terraform's providers.
 */
export function findDifferences(
  before: JsonValue | undefined,
  after: JsonValue | undefined,
  path = "",
): readonly Difference[] {
  if (before === after) return [];
  if (isMapOrNothing(before) && isMapOrNothing(after)) {
    return compareMaps(before ?? {}, after ?? {}, path);
  }
  if (isBlocksOrNothing(before) && isBlocksOrNothing(after)) {
    return compareMaps(keyed(before, after, path), keyed(after, before, path), path, "");
  }
  if (isNothing(before) && isNothing(after)) return [];
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  return [{ path, ...sideOf("before", before), ...sideOf("after", after) }];
}

function compareMaps(
  before: JsonMap,
  after: JsonMap,
  path: string,
  separator = path === "" ? "" : ".",
): readonly Difference[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((key) => before[key] !== after[key])
    .sort();
  return keys.flatMap((key) =>
    findDifferences(before[key], after[key], `${path}${separator}${key}`),
  );
}

/** Blocks by their place in the path: their id, if all of both sides have one of their own, else their index. */
function keyed(
  blocks: Blocks | null | undefined,
  others: Blocks | null | undefined,
  path: string,
): JsonMap {
  const byId = path !== "" && hasIds(blocks ?? []) && hasIds(others ?? []);
  return Object.fromEntries(
    (blocks ?? []).map((block, index) => [
      `[${byId ? JSON.stringify(block["id"]) : String(index)}]`,
      block,
    ]),
  );
}

function hasIds(blocks: Blocks): boolean {
  const ids = blocks.map(({ id }) => id);
  return ids.every((id) => typeof id === "string") && new Set(ids).size === ids.length;
}

type Blocks = readonly JsonMap[];

function isMapOrNothing(value: JsonValue | undefined): value is JsonMap | null | undefined {
  return value === undefined || value === null || isJsonMap(value);
}

function isBlocksOrNothing(value: JsonValue | undefined): value is Blocks | null | undefined {
  if (value === undefined || value === null) return true;
  return isJsonList(value) && value.every((item) => isJsonMap(item));
}

function isNothing(value: JsonValue | undefined): boolean {
  if (value === undefined || value === null) return true;
  return isJsonList(value) && value.length === 0;
}

function sideOf(name: "before" | "after", value: JsonValue | undefined): object {
  return isNothing(value) ? {} : { [name]: value };
}
