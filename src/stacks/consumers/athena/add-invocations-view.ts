import type { GlueCatalogDatabase } from "@cdktf/provider-aws/lib/glue-catalog-database";
import { GlueCatalogTable } from "@cdktf/provider-aws/lib/glue-catalog-table";
import { TerraformLocal } from "cdktf";
import type { AnyStackScope } from "../../stack-scope";
import { addConsumerResource } from "../add-consumer-resource";
import { invocationsView, viewColumns, viewQuery } from "./invocations-view";

/**
 * Adds the view of the records alone, as Athena keeps views in the catalogue: a table whose text is encoded JSON.
 *
 * Terraform encodes it, since the name of the database is a value of the target. It stands in a local, where a
 * reviewer can read it.
 */
export function addInvocationsView(
  scope: AnyStackScope,
  database: GlueCatalogDatabase,
  table: GlueCatalogTable,
): void {
  const definition = new TerraformLocal(scope.stack, "invocations_view", {
    originalSql: viewQuery,
    catalog: "awsdatacatalog",
    schema: database.name,
    columns: viewColumns.map(({ name, types }) => ({ name, type: types.trino })),
  });
  definition.overrideLogicalId("invocations_view");
  addConsumerResource(scope, GlueCatalogTable, "invocations", {
    name: invocationsView,
    databaseName: database.name,
    description: "The records of model invocations, a row each",
    tableType: "VIRTUAL_VIEW",
    parameters: { presto_view: "true", comment: "Presto View" },
    viewOriginalText: "/* Presto View: ${base64encode(jsonencode(local.invocations_view))} */",
    viewExpandedText: "/* Presto View */",
    storageDescriptor: {
      columns: viewColumns.map(({ name, types }) => ({ name, type: types.hive })),
    },
    dependsOn: [table],
  });
}
