import { isJsonList, isJsonMap, type JsonValue } from "../spec/json-value";

/** The same value with each of its texts made another one; keys stay. */
export function mapTexts(value: JsonValue, change: (text: string) => string): JsonValue {
  if (typeof value === "string") return change(value);
  if (isJsonList(value)) {
    return value.map((item) => mapTexts(item, change));
  }
  if (!isJsonMap(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, mapTexts(item, change)]),
  );
}
