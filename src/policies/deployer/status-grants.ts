import type { AwsPlace } from "../../spec/aws-place";
import type { JsonMap } from "../../spec/json-value";
import { logGroupArn } from "../../spec/log-group-arn";
import type { DeployedResource } from "../../stack-json/deployed-resource";
import { firstBlock } from "../../stack-json/first-block";
import { textOf } from "../../stack-json/text-of";
import type { DeployerGrant } from "./deployer-grant";
import { logGroupArns } from "./log-group-arns";

/**
 * Grants for what `bedtrail status` and `bedtrail adopt` ask beside what Terraform asks: about everything that the
 * logging configuration names, be it the stack's own or not, and about what has arrived.
 */
export function statusGrants({ body, source }: DeployedResource): readonly DeployerGrant[] {
  const { partition, account, region } = source;
  const configuration = firstBlock(body, "logging_config");
  const cloudwatch = firstBlock(configuration, "cloudwatch_config");
  const places = [
    firstBlock(configuration, "s3_config"),
    firstBlock(cloudwatch, "large_data_delivery_s3_config"),
  ];
  const keys = [`arn:${partition}:kms:${region}:${account}:key/*`];
  return [
    read("Metrics", ["cloudwatch:GetMetricData", "cloudwatch:ListMetrics"], ["*"], region),
    read("Keys", ["kms:DescribeKey", "kms:GetKeyPolicy"], keys),
    ...places.filter(hasBucket).map((place) => bucketRead(textOf(place, "bucket_name"), partition)),
    ...(cloudwatch["log_group_name"] === undefined ? [] : cloudWatchReads(cloudwatch, source)),
  ];
}

function hasBucket(place: JsonMap): boolean {
  return place["bucket_name"] !== undefined;
}

function bucketRead(bucket: string, partition: string): DeployerGrant {
  const actions = ["s3:GetBucketPolicy", "s3:GetEncryptionConfiguration", "s3:ListBucket"];
  return read("Buckets", actions, [`arn:${partition}:s3:::${bucket}`]);
}

/** Policies that are attached to the role can be the account's own or those of AWS. */
function cloudWatchReads(cloudwatch: JsonMap, source: AwsPlace): readonly DeployerGrant[] {
  const { partition, account } = source;
  const logGroups = logGroupArns(source, textOf(cloudwatch, "log_group_name"));
  return [
    read("FindLogGroups", ["logs:DescribeLogGroups"], [logGroupArn(source, "*")]),
    read("LogGroups", ["logs:DescribeLogStreams"], logGroups),
    read(
      "Roles",
      ["iam:GetRole", "iam:GetRolePolicy", "iam:ListAttachedRolePolicies", "iam:ListRolePolicies"],
      [textOf(cloudwatch, "role_arn")],
    ),
    read(
      "AttachedPolicies",
      ["iam:GetPolicy", "iam:GetPolicyVersion"],
      [`arn:${partition}:iam::${account}:policy/*`, `arn:${partition}:iam::aws:policy/*`],
    ),
  ];
}

function read(
  topic: string,
  actions: readonly string[],
  resources: readonly string[],
  region?: string,
): DeployerGrant {
  return { mode: "plan", topic, actions, resources, ...(region !== undefined && { region }) };
}
