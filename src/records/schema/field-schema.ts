/** What a schema says of a value; the part of JSON Schema that records need. */
export interface FieldSchema {
  readonly type?: "string" | "integer" | "number" | "object";
  readonly description?: string;
  readonly minLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: FieldSchema;
}

/** A whole schema: of one record. */
export interface RecordSchema extends FieldSchema {
  readonly $schema: string;
  readonly title: string;
}

export const dialect = "https://json-schema.org/draft/2020-12/schema";
