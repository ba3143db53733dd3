import type { RecordField } from "../fields/record-field";
import { pantherTimeForm } from "../timestamp-forms";
import { dialect, type FieldSchema, type RecordSchema } from "./field-schema";

/**
 * Panther's schema AWS.BedrockModelInvocation as JSON Schema: its fields, types and required keys, and no more.
 *
 * A record that breaks it becomes a classification failure in Panther, which raises a critical alert:
 * https://docs.panther.com/data-onboarding/supported-logs/aws/bedrock-model-invocation
 */
export function pantherSchema(fields: readonly RecordField[]): RecordSchema {
  return {
    $schema: dialect,
    title: "AWS.BedrockModelInvocation",
    ...structSchema(fields),
  };
}

function structSchema(fields: readonly RecordField[]): FieldSchema {
  const listed = fields.filter(({ panther }) => panther !== "absent");
  const required = listed.filter(({ panther }) => panther === "required").map(({ name }) => name);
  return {
    type: "object",
    properties: Object.fromEntries(listed.map((field) => [field.name, valueSchema(field)])),
    ...(required.length === 0 ? {} : { required }),
  };
}

function valueSchema(field: RecordField): FieldSchema {
  switch (field.kind) {
    case "text":
      return { type: "string", ...(field.panther === "required" ? { minLength: 1 } : {}) };
    case "timestamp":
      return { type: "string", pattern: pantherTimeForm.pattern };
    case "count":
      return { type: "integer" };
    case "decimal":
      return { type: "number" };
    case "json":
      return {};
    case "labels":
      return { type: "object" };
    case "struct":
      return structSchema(field.fields);
  }
}
