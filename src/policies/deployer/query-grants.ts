import type { DeployedResource } from "../../stack-json/deployed-resource";
import { textOf } from "../../stack-json/text-of";
import type { DeployerGrant } from "./deployer-grant";
import { readAndWrite } from "./read-and-write";

/** Grants for a database of Glue. Glue asks for the catalogue, and for all that a database holds when it goes. */
export function databaseGrants(resource: DeployedResource): readonly DeployerGrant[] {
  const { body, isTagged } = resource;
  const name = textOf(body, "name");
  const resources = glueArns(resource, `database/${name}`);
  const held = glueArns(
    resource,
    `database/${name}`,
    `table/${name}/*`,
    `userDefinedFunction/${name}/*`,
  );
  const tagging = isTagged ? ["glue:TagResource", "glue:UntagResource"] : [];
  return [
    ...readAndWrite("Databases", resources, {
      reads: ["glue:GetDatabase", "glue:GetTags"],
      writes: ["glue:CreateDatabase", "glue:UpdateDatabase", ...tagging],
    }),
    { mode: "apply", topic: "DeletedDatabases", actions: ["glue:DeleteDatabase"], resources: held },
  ];
}

/** Grants for a table or a view of Glue. */
export function tableGrants(resource: DeployedResource): readonly DeployerGrant[] {
  const database = textOf(resource.body, "database_name");
  const table = `table/${database}/${textOf(resource.body, "name")}`;
  const resources = glueArns(resource, `database/${database}`, table);
  return readAndWrite("Tables", resources, {
    reads: ["glue:GetPartitionIndexes", "glue:GetTable"],
    writes: ["glue:CreateTable", "glue:DeleteTable", "glue:UpdateTable"],
  });
}

/** Grants for a workgroup of Athena. */
export function workgroupGrants({
  body,
  source,
  isTagged,
}: DeployedResource): readonly DeployerGrant[] {
  const resources = [workgroupArn(textOf(body, "name"), source)];
  const tagging = isTagged ? ["athena:TagResource", "athena:UntagResource"] : [];
  const changes = ["athena:CreateWorkGroup", "athena:DeleteWorkGroup", "athena:UpdateWorkGroup"];
  return readAndWrite("Workgroups", resources, {
    reads: ["athena:GetWorkGroup", "athena:ListTagsForResource"],
    writes: [...changes, ...tagging],
  });
}

/** Grants for a named query, which belongs to its workgroup. */
export function namedQueryGrants({ body, source }: DeployedResource): readonly DeployerGrant[] {
  const resources = [workgroupArn(textOf(body, "workgroup"), source)];
  return readAndWrite("Workgroups", resources, {
    reads: ["athena:GetNamedQuery"],
    writes: ["athena:CreateNamedQuery", "athena:DeleteNamedQuery"],
  });
}

/** Grants for a saved query of Logs Insights, which has no ARN. */
export function queryDefinitionGrants({ source }: DeployedResource): readonly DeployerGrant[] {
  return readAndWrite("SavedQueries", ["*"], {
    reads: ["logs:DescribeQueryDefinitions"],
    writes: ["logs:DeleteQueryDefinition", "logs:PutQueryDefinition"],
    region: source.region,
  });
}

function glueArns(
  { source }: DeployedResource,
  ...resources: readonly string[]
): readonly string[] {
  const { partition, region, account } = source;
  return ["catalog", ...resources].map(
    (resource) => `arn:${partition}:glue:${region}:${account}:${resource}`,
  );
}

function workgroupArn(
  name: string,
  { partition, region, account }: DeployedResource["source"],
): string {
  return `arn:${partition}:athena:${region}:${account}:workgroup/${name}`;
}
