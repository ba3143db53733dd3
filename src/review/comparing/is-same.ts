import { isJsonMap, type JsonValue } from "../../spec/json-value";

/** Whether two values are the same to the letter, without making anything: most values of most plans are. */
export function isSame(left: JsonValue | undefined, right: JsonValue | undefined): boolean {
  if (left === right) return true;
  if (Array.isArray(left) && Array.isArray(right)) {
    const [items, others] = [left, right] as readonly (readonly JsonValue[])[];
    return (
      items?.length === others?.length &&
      items?.every((item, index) => isSame(item, others?.[index])) === true
    );
  }
  if (!isJsonMap(left) || !isJsonMap(right)) return false;
  let count = 0;
  for (const key in left) {
    if (!isSame(left[key], right[key])) return false;
    count += 1;
  }
  for (const _key in right) count -= 1;
  return count === 0;
}
