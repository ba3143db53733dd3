import type { RecordField } from "../fields/record-field";
import { rfc3339Form } from "../timestamp-forms";
import { dialect, type FieldSchema, type RecordSchema } from "./field-schema";

/**
 * The JSON Schema of the log record.
 *
 * It refuses no key that it does not know, and no value of a list that AWS may make longer: both are counted or
 * warned of by the checker, since Bedrock adds some from time to time.
 */
export function recordSchema(fields: readonly RecordField[]): RecordSchema {
  return {
    $schema: dialect,
    title: "A record of Amazon Bedrock's model invocation log",
    ...structSchema(fields),
  };
}

function structSchema(fields: readonly RecordField[]): FieldSchema {
  const required = fields.filter(({ isRequired }) => isRequired).map(({ name }) => name);
  return {
    type: "object",
    properties: Object.fromEntries(fields.map((field) => [field.name, describedSchema(field)])),
    ...(required.length === 0 ? {} : { required }),
  };
}

function describedSchema(field: RecordField): FieldSchema {
  return { description: field.note, ...valueSchema(field) };
}

function valueSchema(field: RecordField): FieldSchema {
  switch (field.kind) {
    case "text":
      return {
        type: "string",
        ...(field.isRequired ? { minLength: 1 } : {}),
        ...(field.form === undefined ? {} : { pattern: field.form.pattern }),
      };
    case "timestamp":
      return { type: "string", pattern: rfc3339Form.pattern };
    case "count":
      return { type: "integer", minimum: 0 };
    case "decimal":
      return { type: "number" };
    case "json":
      return {};
    case "labels":
      return { type: "object", additionalProperties: { type: "string" } };
    case "struct":
      return structSchema(field.fields);
  }
}
