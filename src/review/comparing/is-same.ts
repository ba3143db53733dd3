import { isJsonList, isJsonMap, type JsonMap, type JsonValue } from "../../spec/json-value";

/** Whether two values are the same to the letter, without making anything: most values of most plans are. */
export function isSame(left: JsonValue | undefined, right: JsonValue | undefined): boolean {
  if (left === right) return true;
  if (isJsonList(left) && isJsonList(right)) return areSame(left, right);
  return isJsonMap(left) && isJsonMap(right) && areSameMaps(left, right);
}

function areSame(left: readonly JsonValue[], right: readonly JsonValue[]): boolean {
  return left.length === right.length && left.every((item, index) => isSame(item, right[index]));
}

function areSameMaps(left: JsonMap, right: JsonMap): boolean {
  let count = 0;
  for (const key in left) {
    if (!isSame(left[key], right[key])) return false;
    count += 1;
  }
  return count === Object.keys(right).length;
}
