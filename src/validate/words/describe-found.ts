import { quoteText } from "../../diagnostics/quote-text";
import type { JsonValue } from "../../spec/json-value";

/** A value that has the right type: `"abc"`, `31`. */
export function describeValue(value: JsonValue | undefined): string {
  if (typeof value === "string") return quoteText(value);
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" && value !== null ? "a map" : String(value);
}

/** A value that has the wrong type, with its type: `the text "31"`, `the number 31`. */
export function describeFound(value: JsonValue | undefined, written: string): string {
  switch (typeof value) {
    case "string":
      return `the text ${quoteText(value)}`;
    case "number":
      return `the number ${written}`;
    default:
      return describeValue(value);
  }
}
