import type { JsonValue } from "../../spec/json-value";

/** A text as JSON, and nothing where it is none. */
export function parseJson(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}
