/** Plain data, as JSON writes it. Maps have no prototype, so that no key of a user means anything to us. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonMap;

export interface JsonMap {
  readonly [key: string]: JsonValue;
}

export function isJsonMap(value: JsonValue | undefined): value is JsonMap {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
