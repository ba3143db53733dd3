import type { JsonMap } from "../../spec/json-value";
import { recordFields } from "../record-fields";

const required = recordFields.filter(({ isRequired }) => isRequired).map(({ name }) => name);

/** Whether a map is meant to be a record, be it a broken one: it names its type, or two of the required fields. */
export function isRecord(value: JsonMap): boolean {
  if (Object.hasOwn(value, "schemaType")) return true;
  return required.filter((name) => Object.hasOwn(value, name)).length >= 2;
}
