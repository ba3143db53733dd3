import { leafFields, type LeafField } from "../../../records/leaf-fields";
import { recordFields } from "../../../records/record-fields";

/** The table of everything that lies in the bucket, bodies and permission checks among it. */
export const objectsTable = "log_objects";

/** The view of the records alone, a row for each invocation. */
export const invocationsView = "invocations";

/** The keys by which the bucket is laid out; a query that names a day reads that day only. */
export const partitionKeys = ["log_account", "log_region", "log_day"] as const;

/** A column of the view: what it selects, and its type in the words of Trino and of Hive. */
export interface ViewColumn {
  readonly name: string;
  readonly expression: string;
  readonly types: ColumnTypes;
}

interface ColumnTypes {
  readonly trino: string;
  readonly hive: string;
}

const text: ColumnTypes = { trino: "varchar", hive: "string" };

/** Names that say more than the last step of the field's path. */
const ownNames: Readonly<Record<string, string>> = {
  "identity.arn": "principal",
  "performanceConfig.latency": "latency_mode",
  timestamp: "time",
};

/**
 * The model without what differs between ways to name it: an ARN's path, and the geography of an inference profile.
 *
 * https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-support.html
 */
const model: ViewColumn = {
  name: "model",
  expression: `regexp_replace(regexp_replace(modelid, '^.*/', ''), '^(us|us-gov|eu|apac|au|ca|jp|global)\\.', '')`,
  types: text,
};

/** Every field of the record as a column of its own, the model by its plain name, and the partition keys. */
export const viewColumns: readonly ViewColumn[] = [
  ...leafFields(recordFields).map(columnOf),
  model,
  ...partitionKeys.map((key) => ({ name: key, expression: key, types: text })),
];

/**
 * The query of the view: only objects that lie in the folder of an hour itself are batches of records.
 *
 * Bodies lie one level deeper, in `data/`, with JSON of any shape, and permission checks hold none.
 */
export const viewQuery = [
  "SELECT",
  viewColumns.map(({ name, expression }) => `  ${expression} AS ${name}`).join(",\n"),
  `FROM ${objectsTable}`,
  `WHERE regexp_like("$path", '/[0-9]{4}/[0-9]{2}/[0-9]{2}/[0-9]{2}/[^/]+[.]json[.]gz$')`,
].join("\n");

function columnOf({ path, field }: LeafField): ViewColumn {
  const name = ownNames[path] ?? withUnderscores(path.slice(path.lastIndexOf(".") + 1));
  const selected = path.toLowerCase().replace(/^timestamp$/, '"timestamp"');
  switch (field.kind) {
    case "timestamp":
      return {
        name,
        expression: `CAST(from_iso8601_timestamp(${selected}) AS timestamp(3))`,
        types: { trino: "timestamp(3)", hive: "timestamp" },
      };
    case "count":
      return { name, expression: selected, types: { trino: "bigint", hive: "bigint" } };
    case "decimal":
      return { name, expression: selected, types: { trino: "double", hive: "double" } };
    case "labels":
      return {
        name,
        expression: selected,
        types: { trino: "map(varchar, varchar)", hive: "map<string,string>" },
      };
    case "text":
    case "json":
      return { name, expression: selected, types: text };
  }
}

function withUnderscores(name: string): string {
  return name.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => `_${letter}`).toLowerCase();
}
