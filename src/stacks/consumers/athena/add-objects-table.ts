import type { GlueCatalogDatabase } from "@cdktf/provider-aws/lib/glue-catalog-database";
import { GlueCatalogTable } from "@cdktf/provider-aws/lib/glue-catalog-table";
import { accountsFolder, logFolder } from "../../../spec/log-folder";
import type { AnyStackScope } from "../../stack-scope";
import { addConsumerResource } from "../add-consumer-resource";
import { objectsTable, partitionKeys } from "./invocations-view";
import type { LogPlace } from "./log-place";
import { recordColumns } from "./record-columns";

/** Bedrock has had invocation logging since September 2023: https://aws.amazon.com/about-aws/whats-new/2023/09/ */
const firstDay = "2023/09/01";

/**
 * Adds the table of everything that lies in the bucket.
 *
 * Its partitions are computed from the layout of the bucket, so that nothing crawls and nothing is repaired.
 * https://docs.aws.amazon.com/athena/latest/ug/partition-projection.html
 */
export function addObjectsTable(
  scope: AnyStackScope,
  database: GlueCatalogDatabase,
  place: LogPlace,
): GlueCatalogTable {
  return addConsumerResource(scope, GlueCatalogTable, "objects", {
    name: objectsTable,
    databaseName: database.name,
    description:
      "All that Bedrock delivered, bodies and permission checks among it: query the view instead",
    tableType: "EXTERNAL_TABLE",
    partitionKeys: partitionKeys.map((name) => ({ name, type: "string" })),
    parameters: { EXTERNAL: "TRUE", classification: "json", ...projection(place) },
    storageDescriptor: {
      location: `s3://${place.bucket}/${accountsFolder(place.prefix)}`,
      inputFormat: "org.apache.hadoop.mapred.TextInputFormat",
      outputFormat: "org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat",
      columns: [...recordColumns],
      serDeInfo: {
        serializationLibrary: "org.openx.data.jsonserde.JsonSerDe",
        parameters: { "case.insensitive": "true", "ignore.malformed.json": "true" },
      },
    },
  });
}

function projection(place: LogPlace): Readonly<Record<string, string>> {
  const [account, region, day] = partitionKeys;
  // Two dollar signs: Athena fills these, and Terraform must not.
  const folder = logFolder(place.prefix, `$\${${account}}`);
  return {
    "projection.enabled": "true",
    [`projection.${account}.type`]: "enum",
    [`projection.${account}.values`]: place.accounts,
    [`projection.${region}.type`]: "enum",
    [`projection.${region}.values`]: place.regions,
    [`projection.${day}.type`]: "date",
    [`projection.${day}.format`]: "yyyy/MM/dd",
    [`projection.${day}.interval`]: "1",
    [`projection.${day}.interval.unit`]: "DAYS",
    [`projection.${day}.range`]: `${firstDay},NOW`,
    "storage.location.template": `s3://${place.bucket}/${folder}$\${${region}}/$\${${day}}/`,
  };
}
