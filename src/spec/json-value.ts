/**
 * Plain data, as JSON writes it.
 *
 * Nothing says whether a map has a prototype, so its keys are asked for by `Object.hasOwn` where a user may have
 * chosen them.
 */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonMap;

export interface JsonMap {
  readonly [key: string]: JsonValue;
}

export function isJsonMap(value: JsonValue | undefined): value is JsonMap {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isJsonList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** A text as JSON, and nothing where it is none. */
export function parseJson(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}
