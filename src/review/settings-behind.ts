import { consumerOf } from "./consumer-of";

/**
 * The settings that decide a value of a resource, by the resource's type and the start of the value's path.
 *
 * The longest start that fits counts. Paths stand without indexes, since a block may be a list of one or no list.
 */
const settingsByPath: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  aws_bedrock_model_invocation_logging_configuration: [
    ["", "destinations"],
    ["lifecycle", "deletionProtection"],
    ["logging_config.cloudwatch_config", "destinations.cloudwatch"],
    [
      "logging_config.cloudwatch_config.large_data_delivery_s3_config",
      "destinations.cloudwatch.largeData",
    ],
    ["logging_config.embedding_data_delivery_enabled", "dataTypes"],
    ["logging_config.image_data_delivery_enabled", "dataTypes"],
    ["logging_config.s3_config", "destinations.s3"],
    ["logging_config.text_data_delivery_enabled", "dataTypes"],
    ["logging_config.video_data_delivery_enabled", "dataTypes"],
  ],
  aws_cloudwatch_log_data_protection_policy: [["", "destinations.cloudwatch.dataProtection"]],
  aws_cloudwatch_log_group: [
    ["", "destinations.cloudwatch"],
    ["kms_key_id", "destinations.cloudwatch.encryption"],
    ["lifecycle", "deletionProtection"],
    ["log_group_class", "destinations.cloudwatch.logGroupClass"],
    ["name", "destinations.cloudwatch.logGroup"],
    ["retention_in_days", "destinations.cloudwatch.retentionDays"],
  ],
  aws_iam_role: [["", "destinations.cloudwatch.role"]],
  aws_iam_role_policy: [["", "destinations.cloudwatch"]],
  aws_kms_alias: [["", "destinations.s3.encryption"]],
  aws_kms_key: [
    ["", "destinations.s3.encryption"],
    ["lifecycle", "deletionProtection"],
    ["policy", "destinations.s3.readers"],
  ],
  aws_s3_bucket: [
    ["", "destinations.s3"],
    ["bucket", "destinations.s3.bucket"],
    ["force_destroy", "destinations.s3.forceDestroy"],
    ["lifecycle", "deletionProtection"],
  ],
  aws_s3_bucket_lifecycle_configuration: [["", "destinations.s3.lifecycle"]],
  aws_s3_bucket_logging: [["", "destinations.s3.accessLogs"]],
  aws_s3_bucket_object_lock_configuration: [["", "destinations.s3.objectLock"]],
  aws_s3_bucket_policy: [
    ["", "destinations.s3"],
    ["policy", "destinations.s3.readers"],
  ],
  aws_s3_bucket_server_side_encryption_configuration: [["", "destinations.s3.encryption"]],
  aws_s3_bucket_versioning: [["", "destinations.s3.versioning"]],
  provider: [
    ["", "terraform"],
    ["assume_role", "terraform.assumeRole"],
    ["default_tags", "terraform.defaultTags"],
  ],
  terraform: [["", "terraform"]],
};

/** The setting behind a value, as a path in the settings; nothing where no setting is. */
export function settingBehind(type: string, label: string, path: string): string | undefined {
  if (/^tags(_all)?\b/.test(path)) return "terraform.defaultTags";
  const consumer = consumerOf(`${type}.${label}`);
  if (consumer !== undefined) return `consumers.${consumer}`;
  const plainPath = path.replaceAll(/\[[^\]]*\]/g, "");
  const setting = (settingsByPath[type] ?? [])
    .filter(([start]) => plainPath.startsWith(start))
    .reduce<readonly [string, string] | undefined>(
      (longest, row) =>
        longest !== undefined && longest[0].length > row[0].length ? longest : row,
      undefined,
    )?.[1];
  // The bucket for large data has the settings of the other one in a block of its own.
  return label === "large_data"
    ? setting?.replace("destinations.s3", "destinations.cloudwatch.largeData")
    : setting;
}
