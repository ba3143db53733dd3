import { quoteText } from "../../diagnostics/quote-text";
import type { JsonValue } from "../../spec/json-value";
import type { RecordField } from "../fields/record-field";
import { rfc3339Form } from "../timestamp-forms";

/** What was found, in words that stand after "is". */
export function describeFound(value: JsonValue | undefined): string {
  if (typeof value === "string") return value === "" ? "empty" : quoteText(value);
  if (typeof value !== "object") return String(value);
  if (value === null) return "null";
  return Array.isArray(value) ? "a list" : "a map";
}

/** What Bedrock writes in a field. */
export function describeAllowed(field: RecordField): string {
  switch (field.kind) {
    case "text":
      return field.form?.description ?? (field.isRequired ? "a text that is not empty" : "a text");
    case "timestamp":
      return rfc3339Form.description;
    case "count":
      return "a whole number from 0";
    case "decimal":
      return "a number";
    case "json":
      return "any JSON";
    case "labels":
      return "a map of texts";
    case "struct":
      return "a map";
  }
}
