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

/** What roles have of a setting for all of them; the delivery role may have it of its own. */
const settingsOfRoles: Readonly<Record<string, string>> = {
  path: "path",
  permissions_boundary: "permissionsBoundary",
};

/**
 * The settings that may be behind a value, as paths in the settings: the first that is written counts, or else the
 * last. None where no setting is.
 */
export function settingsBehind(type: string, label: string, path: string): readonly string[] {
  if (/^tags(_all)?\b/.test(path)) return ["terraform.defaultTags"];
  const consumer = consumerOf(`${type}.${label}`);
  const ofRole = type === "aws_iam_role" ? settingsOfRoles[path] : undefined;
  if (ofRole !== undefined) {
    const own = consumer === undefined ? [`destinations.cloudwatch.role.${ofRole}`] : [];
    return [...own, `roles.${ofRole}`];
  }
  if (consumer !== undefined) return [`consumers.${consumer}`];
  // The bucket for large data has the settings of the other one in a block of its own.
  return settingsOfType(type, path).map((setting) =>
    label === "large_data"
      ? setting.replace("destinations.s3", "destinations.cloudwatch.largeData")
      : setting,
  );
}

/** What the type and the path alone say: one setting, or none. */
export function settingsOfType(type: string, path: string): readonly string[] {
  const setting = settingOfPath(type, path.replaceAll(/\[[^\]]*\]/g, ""));
  return setting === undefined ? [] : [setting];
}

function settingOfPath(type: string, path: string): string | undefined {
  return (settingsByPath[type] ?? [])
    .filter(([start]) => path.startsWith(start))
    .reduce<readonly [string, string] | undefined>(
      (longest, row) =>
        longest !== undefined && longest[0].length > row[0].length ? longest : row,
      undefined,
    )?.[1];
}
