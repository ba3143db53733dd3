import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { synthesizeStack, mapAt, type SynthesizedStack } from "../../synthesized-stack";
import type { PlainSpec } from "../../../resolve/resolve-plain-spec";
import type { JsonMap } from "../../../../src/spec/json-value";
import { duckdbType } from "./duckdb-type";

/** What Trino calls otherwise than DuckDB, and nothing else. */
const dialect = [
  "CREATE MACRO regexp_like(text, pattern) AS regexp_matches(text, pattern)",
  "CREATE MACRO from_iso8601_timestamp(text) AS CAST(text AS TIMESTAMP)",
  "CREATE MACRO date_format(moment, form) AS strftime(moment, form)",
  "CREATE MACRO json_extract_scalar(document, path) AS json_extract_string(document, path)",
];

/** What no macro can put right: an element of a map is a list of one to DuckDB, and a quoted step of a path has no brackets. */
function translate(query: string): string {
  return query
    .replaceAll(/element_at\([^)]+\)/g, (element) => `list_extract(${element}, 1)`)
    .replaceAll(/\$\["([^"]+)"\]/g, '$."$1"');
}

/** The rows of a query, as plain values by column. */
export type Rows = readonly Readonly<Record<string, unknown>>[];

/** The table, the view and the queries of a stack, over files in place of the bucket. */
export interface QueriedStack {
  readonly run: (query: string) => Promise<Rows>;
  /** Runs a named query by its label. */
  readonly runNamed: (label: string) => Promise<Rows>;
}

/**
 * Opens what a stack says about its logs in a real SQL engine.
 *
 * The table has the columns of the Glue table and the partitions that its projection computes: for each day, all
 * files below the place that its template names. The view is the text that Athena would run.
 */
export async function openStack(
  spec: PlainSpec,
  bucketFolder: string,
  days: readonly string[],
  filesBelow: (place: string) => readonly string[],
): Promise<QueriedStack> {
  const stack = synthesizeStack(spec);
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const run = async (query: string): Promise<Rows> =>
    (await connection.runAndReadAll(query)).getRowObjectsJson();
  for (const macro of dialect) await connection.run(macro);
  await createTable(connection, stack, bucketFolder, days, filesBelow);
  await connection.run(
    `CREATE VIEW invocations AS ${textAt(mapAt(stack.json, "locals", "invocations_view"), "originalSql")}`,
  );
  return {
    run,
    runNamed: (label) =>
      run(translate(textAt(stack.resource(`aws_athena_named_query.${label}`), "query"))),
  };
}

async function createTable(
  connection: DuckDBConnection,
  stack: SynthesizedStack,
  bucketFolder: string,
  days: readonly string[],
  filesBelow: (place: string) => readonly string[],
): Promise<void> {
  const table = stack.resource("aws_glue_catalog_table.objects");
  const parameters = mapAt(table, "parameters");
  const columns = (mapAt(table, "storage_descriptor")["columns"] as readonly JsonMap[])
    .map((column) => `"${textAt(column, "name")}": '${duckdbType(textAt(column, "type"))}'`)
    .join(", ");
  const partitions = days.flatMap((day) => {
    const place = textAt(parameters, "storage.location.template")
      .replace("$${log_account}", textAt(parameters, "projection.log_account.values"))
      .replace("$${log_region}", textAt(parameters, "projection.log_region.values"))
      .replace("$${log_day}", day)
      .replace(/^s3:\/\/\$\{aws_s3_bucket\.logs\.id\}/, bucketFolder);
    const files = filesBelow(place);
    if (files.length === 0) return [];
    const list = files.map((file) => `'${file}'`).join(", ");
    return [
      `SELECT * RENAME (filename AS "$path"),
         '${textAt(parameters, "projection.log_account.values")}' AS log_account,
         '${textAt(parameters, "projection.log_region.values")}' AS log_region, '${day}' AS log_day
       FROM read_json([${list}], columns = {${columns}}, format = 'newline_delimited', filename = true, ignore_errors = true)`,
    ];
  });
  await connection.run(`CREATE TABLE log_objects AS ${partitions.join(" UNION ALL ")}`);
}

function textAt(map: JsonMap, key: string): string {
  const text = map[key];
  if (typeof text !== "string") throw new Error(`"${key}" is not text.`);
  return text;
}
