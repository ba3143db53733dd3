import { isJsonMap, type JsonMap } from "../../spec/json-value";
import type { RecordField } from "../fields/record-field";
import { isOnCalendar } from "../is-on-calendar";
import { pantherTimeForm } from "../timestamp-forms";

/**
 * Finds the times of a record that have the form of one, on a day that no calendar has.
 *
 * A schema can say no more than that a month has 31 days at most: 30 February is in no leap year either.
 * https://datatracker.ietf.org/doc/html/rfc3339#section-5.7
 */
export function findImpossibleTimes(
  record: JsonMap,
  fields: readonly RecordField[],
): readonly (readonly string[])[] {
  return fields.flatMap((field): readonly (readonly string[])[] => {
    const value = record[field.name];
    if (field.kind === "timestamp") return isImpossible(value) ? [[field.name]] : [];
    if (field.kind !== "struct" || !isJsonMap(value)) return [];
    return findImpossibleTimes(value, field.fields).map((path) => [field.name, ...path]);
  });
}

const anyTime = new RegExp(pantherTimeForm.pattern);

function isImpossible(value: unknown): boolean {
  return typeof value === "string" && anyTime.test(value) && !isOnCalendar(value);
}
