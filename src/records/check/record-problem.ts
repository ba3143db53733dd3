import type { JsonValue } from "../../spec/json-value";

/** What is wrong with a record, before anybody knows where the record stands. */
export interface RecordProblem {
  readonly code: "records/missing-field" | "records/wrong-field";
  /** The keys down to the value at fault; none where the record as a whole is. */
  readonly path: readonly string[];
  readonly message: string;
  readonly hint: string;
}

/** A record's value by its path. */
export function valueIn(record: JsonValue, path: readonly string[]): JsonValue | undefined {
  let value: JsonValue | undefined = record;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<string, JsonValue>>)[key];
  }
  return value;
}
