import type { JsonValue } from "../../src/spec/json-value";

/** A value that must be text. */
export function textOf(value: JsonValue | undefined): string {
  if (typeof value !== "string") throw new Error(`${JSON.stringify(value)} is not text.`);
  return value;
}
