import type { JsonMap } from "../../spec/json-value";
import type { DeployedResource } from "../../stack-json/deployed-resource";
import { textOf } from "../../stack-json/text-of";
import type { DeployerGrant } from "./deployer-grant";

/**
 * Grants for a log group. The provider finds it in the list of all.
 *
 * A retention or key that is there can be taken away, too: that is applied with the policy of the old spec.
 */
export function logGroupGrants(resource: DeployedResource): readonly DeployerGrant[] {
  const { body, source, isTagged } = resource;
  const resources = logGroupArns(textOf(body, "name"), source);
  const tagging = isTagged ? ["logs:TagResource", "logs:UntagResource"] : [];
  const writes = ["logs:CreateLogGroup", "logs:DeleteLogGroup", ...changesOf(body), ...tagging];
  return [
    {
      mode: "plan",
      topic: "FindLogGroups",
      actions: ["logs:DescribeLogGroups"],
      resources: logGroupArns("*", source).slice(0, 1),
    },
    { mode: "plan", topic: "LogGroups", actions: ["logs:ListTagsForResource"], resources },
    { mode: "apply", topic: "LogGroups", actions: writes, resources },
  ];
}

function changesOf(body: JsonMap): readonly string[] {
  const { retention_in_days: retention, kms_key_id: key } = body;
  return [
    ...(retention === undefined ? [] : ["logs:DeleteRetentionPolicy", "logs:PutRetentionPolicy"]),
    ...(key === undefined ? [] : ["logs:AssociateKmsKey", "logs:DisassociateKmsKey"]),
  ];
}

/** Grants for the mask of a log group. */
export function dataProtectionGrants({ body, source }: DeployedResource): readonly DeployerGrant[] {
  const resources = logGroupArns(textOf(body, "log_group_name"), source);
  const writes = ["logs:DeleteDataProtectionPolicy", "logs:PutDataProtectionPolicy"];
  return [
    { mode: "plan", topic: "LogGroups", actions: ["logs:GetDataProtectionPolicy"], resources },
    { mode: "apply", topic: "LogGroups", actions: writes, resources },
  ];
}

/** Grants for a metric filter of a log group. */
export function metricFilterGrants({ body, source }: DeployedResource): readonly DeployerGrant[] {
  const resources = logGroupArns(textOf(body, "log_group_name"), source);
  const writes = ["logs:DeleteMetricFilter", "logs:PutMetricFilter"];
  return [
    { mode: "plan", topic: "LogGroups", actions: ["logs:DescribeMetricFilters"], resources },
    { mode: "apply", topic: "LogGroups", actions: writes, resources },
  ];
}

/** Grants for the policy of the account's log groups, which names no resource. */
export function logResourcePolicyGrants({ source }: DeployedResource): readonly DeployerGrant[] {
  const { region } = source;
  const reads = ["logs:DescribeResourcePolicies"];
  const writes = ["logs:DeleteResourcePolicy", "logs:PutResourcePolicy"];
  return [
    { mode: "plan", topic: "LogPolicies", actions: reads, resources: ["*"], region },
    { mode: "apply", topic: "LogPolicies", actions: writes, resources: ["*"], region },
  ];
}

/** Some actions see a log group with `:*` at its end, and some without. */
function logGroupArns(
  name: string,
  { partition, region, account }: DeployedResource["source"],
): readonly string[] {
  const arn = `arn:${partition}:logs:${region}:${account}:log-group:${name}`;
  return [arn, `${arn}:*`];
}
