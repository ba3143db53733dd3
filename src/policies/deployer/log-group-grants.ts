import type { JsonMap } from "../../spec/json-value";
import { logGroupArn } from "../../spec/log-group-arn";
import type { DeployedResource } from "../../stack-json/deployed-resource";
import { textOf } from "../../stack-json/text-of";
import type { DeployerGrant } from "./deployer-grant";
import { logGroupArns } from "./log-group-arns";
import { readAndWrite } from "./read-and-write";

/**
 * Grants for a log group. The provider finds it in the list of all.
 *
 * A retention or key that is there can be taken away, too: that is applied with the policy of the old spec.
 */
export function logGroupGrants(resource: DeployedResource): readonly DeployerGrant[] {
  const { body, source, isTagged } = resource;
  const resources = logGroupArns(source, textOf(body, "name"));
  const tagging = isTagged ? ["logs:TagResource", "logs:UntagResource"] : [];
  const writes = ["logs:CreateLogGroup", "logs:DeleteLogGroup", ...changesOf(body), ...tagging];
  return [
    {
      mode: "plan",
      topic: "FindLogGroups",
      actions: ["logs:DescribeLogGroups"],
      resources: [logGroupArn(source, "*")],
    },
    ...readAndWrite("LogGroups", resources, { reads: ["logs:ListTagsForResource"], writes }),
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
  return readAndWrite("LogGroups", logGroupArns(source, textOf(body, "log_group_name")), {
    reads: ["logs:GetDataProtectionPolicy"],
    writes: ["logs:DeleteDataProtectionPolicy", "logs:PutDataProtectionPolicy"],
  });
}

/** Grants for a metric filter of a log group. */
export function metricFilterGrants({ body, source }: DeployedResource): readonly DeployerGrant[] {
  return readAndWrite("LogGroups", logGroupArns(source, textOf(body, "log_group_name")), {
    reads: ["logs:DescribeMetricFilters"],
    writes: ["logs:DeleteMetricFilter", "logs:PutMetricFilter"],
  });
}

/** Grants for the policy of the account's log groups, which names no resource. */
export function logResourcePolicyGrants({ source }: DeployedResource): readonly DeployerGrant[] {
  return readAndWrite("LogPolicies", ["*"], {
    reads: ["logs:DescribeResourcePolicies"],
    writes: ["logs:DeleteResourcePolicy", "logs:PutResourcePolicy"],
    region: source.region,
  });
}
