import type { JsonValue } from "../../spec/json-value";

/** Parses a policy as AWS hands it out; one that is no JSON says nothing. */
export function parsePolicy(text: string | undefined): JsonValue {
  try {
    return JSON.parse(text ?? "null") as JsonValue;
  } catch {
    return null;
  }
}
