import { isJsonMap, type JsonMap, type JsonValue } from "../../spec/json-value";
import type { RecordField } from "../fields/record-field";

/** What is no mistake of a record, and worth a word. */
export interface RemarkableField {
  readonly kind: "unknown" | "dropped-by-panther" | "unknown-value";
  readonly path: readonly string[];
  readonly value: JsonValue;
}

/** Fields that nothing describes, fields that Panther's schema lacks, and values that AWS was not known to write. */
export function findRemarkable(
  record: JsonMap,
  fields: readonly RecordField[],
  outer: readonly string[] = [],
): readonly RemarkableField[] {
  return Object.entries(record).flatMap(([name, value]): readonly RemarkableField[] => {
    const field = fields.find((candidate) => candidate.name === name);
    const path = [...outer, name];
    if (field === undefined) return [{ kind: "unknown", path, value }];
    if (field.panther === "absent") return [{ kind: "dropped-by-panther", path, value }];
    if (field.kind === "struct") {
      return isJsonMap(value) ? findRemarkable(value, field.fields, path) : [];
    }
    const isUnknownValue =
      field.kind === "text" &&
      field.knownValues !== undefined &&
      typeof value === "string" &&
      !field.knownValues.includes(value);
    return isUnknownValue ? [{ kind: "unknown-value", path, value }] : [];
  });
}
