import type { DeployedResource } from "../../stack-json/deployed-resource";
import { textOf } from "../../stack-json/text-of";
import type { DeployerGrant } from "./deployer-grant";

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
    { mode: "plan", topic: "Databases", actions: ["glue:GetDatabase", "glue:GetTags"], resources },
    {
      mode: "apply",
      topic: "Databases",
      actions: ["glue:CreateDatabase", "glue:UpdateDatabase", ...tagging],
      resources,
    },
    { mode: "apply", topic: "DeletedDatabases", actions: ["glue:DeleteDatabase"], resources: held },
  ];
}

/** Grants for a table or a view of Glue. */
export function tableGrants(resource: DeployedResource): readonly DeployerGrant[] {
  const database = textOf(resource.body, "database_name");
  const table = `table/${database}/${textOf(resource.body, "name")}`;
  const resources = glueArns(resource, `database/${database}`, table);
  const reads = ["glue:GetPartitionIndexes", "glue:GetTable"];
  const writes = ["glue:CreateTable", "glue:DeleteTable", "glue:UpdateTable"];
  return [
    { mode: "plan", topic: "Tables", actions: reads, resources },
    { mode: "apply", topic: "Tables", actions: writes, resources },
  ];
}

/** Grants for a workgroup of Athena. */
export function workgroupGrants({
  body,
  source,
  isTagged,
}: DeployedResource): readonly DeployerGrant[] {
  const resources = [workgroupArn(textOf(body, "name"), source)];
  const tagging = isTagged ? ["athena:TagResource", "athena:UntagResource"] : [];
  const writes = ["athena:CreateWorkGroup", "athena:DeleteWorkGroup", "athena:UpdateWorkGroup"];
  const reads = ["athena:GetWorkGroup", "athena:ListTagsForResource"];
  return [
    { mode: "plan", topic: "Workgroups", actions: reads, resources },
    { mode: "apply", topic: "Workgroups", actions: [...writes, ...tagging], resources },
  ];
}

/** Grants for a named query, which belongs to its workgroup. */
export function namedQueryGrants({ body, source }: DeployedResource): readonly DeployerGrant[] {
  const resources = [workgroupArn(textOf(body, "workgroup"), source)];
  const writes = ["athena:CreateNamedQuery", "athena:DeleteNamedQuery"];
  return [
    { mode: "plan", topic: "Workgroups", actions: ["athena:GetNamedQuery"], resources },
    { mode: "apply", topic: "Workgroups", actions: writes, resources },
  ];
}

/** Grants for a saved query of Logs Insights, which has no ARN. */
export function queryDefinitionGrants({ source }: DeployedResource): readonly DeployerGrant[] {
  const { region } = source;
  const reads = ["logs:DescribeQueryDefinitions"];
  const writes = ["logs:DeleteQueryDefinition", "logs:PutQueryDefinition"];
  return [
    { mode: "plan", topic: "SavedQueries", actions: reads, resources: ["*"], region },
    { mode: "apply", topic: "SavedQueries", actions: writes, resources: ["*"], region },
  ];
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
