import { AthenaNamedQuery } from "@cdktf/provider-aws/lib/athena-named-query";
import { GlueCatalogDatabase } from "@cdktf/provider-aws/lib/glue-catalog-database";
import type { Athena } from "../../../resolve/consumers/athena";
import type { AnyStackScope } from "../../stack-scope";
import { addConsumerResource } from "../add-consumer-resource";
import type { Contributions } from "../consumer";
import { addInvocationsView } from "./add-invocations-view";
import { addObjectsTable } from "./add-objects-table";
import { addWorkgroup } from "./add-workgroup";
import type { LogPlace } from "./log-place";
import { namedQueries } from "./named-queries";
import type { ResultsPlace } from "./results-place";

/** Adds the database, the table and the view over the logs at a place, and the workgroup with its queries. */
export function addQueryResources(
  scope: AnyStackScope,
  settings: Athena<string>,
  logs: LogPlace,
  results: ResultsPlace,
): NonNullable<Contributions["outputs"]> {
  const database = addConsumerResource(scope, GlueCatalogDatabase, "invocations", {
    name: settings.database,
    description: "Bedrock model invocation logs",
  });
  const table = addObjectsTable(scope, database, logs);
  addInvocationsView(scope, database, table);
  const workgroup = addWorkgroup(scope, settings.workgroup, results);
  for (const { label, name, description, text } of settings.namedQueries ? namedQueries : []) {
    addConsumerResource(scope, AthenaNamedQuery, label, {
      name,
      description,
      database: database.name,
      workgroup: workgroup.id,
      query: text,
    });
  }
  return {
    athena_database: database.name,
    athena_workgroup: workgroup.name,
    athena_results_bucket: results.bucket,
  };
}
