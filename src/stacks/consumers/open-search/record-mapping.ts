import type { RecordField } from "../../../records/fields/record-field";
import { recordFields } from "../../../records/record-fields";

/** The mapping of a field or of a whole document. */
export type Mapping = Readonly<Record<string, unknown>>;

/**
 * How records are indexed, made from the one description of the record.
 *
 * Fields that it does not know, and bodies, whose shape is the model's, are kept and not indexed: each model would
 * add fields of its own, until the index refuses more.
 * https://docs.opensearch.org/latest/field-types/dynamic/
 */
export const recordMapping: Mapping = {
  dynamic: false,
  properties: {
    ...propertiesOf(recordFields),
    // What OpenSearch Ingestion says of the object that the record comes from.
    s3: { properties: { bucket: { type: "keyword" }, key: { type: "keyword" } } },
  },
};

function propertiesOf(fields: readonly RecordField[]): Readonly<Record<string, Mapping>> {
  return Object.fromEntries(fields.map((field) => [field.name, mappingOf(field)]));
}

function mappingOf(field: RecordField): Mapping {
  switch (field.kind) {
    case "text":
      return { type: "keyword" };
    case "timestamp":
      return { type: "date" };
    case "count":
      return { type: "long" };
    case "decimal":
      return { type: "double" };
    case "json":
      return { type: "object", enabled: false };
    case "labels":
      return { type: "flat_object" };
    case "struct":
      return { dynamic: false, properties: propertiesOf(field.fields) };
  }
}
