import { consumerOf } from "../flow/consumer-of";
import { settingsBehindConsumer } from "./settings-behind-consumer";
import { settingsBehindStatement } from "./settings-behind-statement";
import { settingsOfBucket, settingsOfLogGroup, type ChangedValue } from "./settings-of-place";
import type { StatementChange } from "../statement-change";

/** What names the delivery role. */
const settingsOfDeliveryRole = ["destinations.cloudwatch.role.name", "name"];

/**
 * The settings that decide a value of a resource, by the resource's type and the start of the value's path; of
 * several, which exclude each other, the one that is written.
 *
 * The longest start that fits counts. Paths stand without indexes, since a block may be a list of one or no list.
 */
const settingsByPath: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  aws_bedrock_model_invocation_logging_configuration: [
    ["", "destinations"],
    ["lifecycle", "deletionProtection"],
    ["logging_config.cloudwatch_config", "destinations.cloudwatch"],
    [
      "logging_config.cloudwatch_config.large_data_delivery_s3_config",
      "destinations.cloudwatch.largeData",
    ],
    [
      "logging_config.cloudwatch_config.large_data_delivery_s3_config.bucket_name",
      "destinations.cloudwatch.largeData.bucket",
      "destinations.cloudwatch.largeData.existingBucket",
      ...settingsOfBucket,
    ],
    [
      "logging_config.cloudwatch_config.large_data_delivery_s3_config.key_prefix",
      "destinations.cloudwatch.largeData.prefix",
    ],
    ["logging_config.cloudwatch_config.log_group_name", ...settingsOfLogGroup],
    [
      "logging_config.cloudwatch_config.role_arn",
      "destinations.cloudwatch.existingRoleArn",
      ...settingsOfDeliveryRole,
    ],
    ["logging_config.embedding_data_delivery_enabled", "dataTypes"],
    ["logging_config.image_data_delivery_enabled", "dataTypes"],
    ["logging_config.s3_config", "destinations.s3"],
    ["logging_config.s3_config.bucket_name", ...settingsOfBucket],
    ["logging_config.s3_config.key_prefix", "destinations.s3.prefix"],
    ["logging_config.text_data_delivery_enabled", "dataTypes"],
    ["logging_config.video_data_delivery_enabled", "dataTypes"],
  ],
  aws_cloudwatch_log_data_protection_policy: [
    ["", "destinations.cloudwatch.dataProtection"],
    ["log_group_name", ...settingsOfLogGroup],
  ],
  aws_cloudwatch_log_group: [
    ["", "destinations.cloudwatch"],
    ["kms_key_id", "destinations.cloudwatch.encryption"],
    ["lifecycle", "deletionProtection"],
    ["log_group_class", "destinations.cloudwatch.logGroupClass"],
    ["name", ...settingsOfLogGroup],
    ["retention_in_days", "destinations.cloudwatch.retentionDays"],
  ],
  aws_iam_role: [
    ["", "destinations.cloudwatch.role"],
    ["name", ...settingsOfDeliveryRole],
  ],
  aws_iam_role_policy: [
    ["", "destinations.cloudwatch"],
    ["role", ...settingsOfDeliveryRole],
  ],
  aws_kms_alias: [
    ["", "destinations.s3.encryption"],
    ["name", "name"],
  ],
  aws_kms_key: [
    ["", "destinations.s3.encryption"],
    ["lifecycle", "deletionProtection"],
    ["policy", "destinations"],
  ],
  aws_s3_bucket: [
    ["", "destinations.s3"],
    ["force_destroy", "destinations.s3.forceDestroy"],
    ["lifecycle", "deletionProtection"],
  ],
  aws_s3_bucket_lifecycle_configuration: [["", "destinations.s3.lifecycle"]],
  aws_s3_bucket_logging: [["", "destinations.s3.accessLogs"]],
  aws_s3_bucket_object_lock_configuration: [["", "destinations.s3.objectLock"]],
  aws_s3_bucket_notification: [
    ["", "consumers"],
    ["eventbridge", "consumers.eventBridge", "consumers.openSearch"],
    ["topic", "consumers.panther"],
  ],
  aws_s3_bucket_policy: [["", "destinations.s3"]],
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
export function settingsBehind(
  type: string,
  label: string,
  path: string,
  change: ChangedValue = {},
): readonly string[] {
  if (/^tags(_all)?\b/.test(path)) return ["terraform.defaultTags"];
  const consumer = consumerOf(`${type}.${label}`);
  const ofRole = type === "aws_iam_role" ? settingsOfRoles[path] : undefined;
  if (ofRole !== undefined) {
    const own = consumer === undefined ? [`destinations.cloudwatch.role.${ofRole}`] : [];
    return [...own, `roles.${ofRole}`];
  }
  if (consumer !== undefined) {
    return settingsBehindConsumer(consumer, `${type}.${label}`, path, change);
  }
  return ofBucket(settingsOfType(type, path), label);
}

/** What is behind statements of the user's own. */
const settingsOfUsers: Readonly<Record<string, readonly string[]>> = {
  aws_kms_key: ["destinations"],
  aws_s3_bucket_policy: ["destinations.s3.policyStatements"],
};

/** The settings that may be behind a statement of a policy, by its Sid where it is one of the target's own. */
export function settingsBehindPolicy(
  type: string,
  label: string,
  statement: StatementChange,
  others: readonly StatementChange[],
): readonly string[] {
  const isOwn = type in settingsOfUsers && consumerOf(`${type}.${label}`) === undefined;
  if (!isOwn) {
    const { attribute, sid = "" } = statement;
    return settingsBehind(type, label, `${attribute}.${sid}`, statement);
  }
  const settings = settingsBehindStatement(statement, others);
  return ofBucket(settings.length > 0 ? settings : (settingsOfUsers[type] ?? []), label);
}

/** The bucket for large data has the settings of the other one in a block of its own. */
function ofBucket(settings: readonly string[], label: string): readonly string[] {
  if (label !== "large_data") return settings;
  return settings.map((setting) =>
    setting.replace("destinations.s3", "destinations.cloudwatch.largeData"),
  );
}

/** What the type and the path alone say: one setting, several that exclude each other, or none. */
export function settingsOfType(type: string, path: string): readonly string[] {
  if (path === "bucket" && type.startsWith("aws_s3_bucket")) return settingsOfBucket;
  const place = path.replaceAll(/\[[^\]]*\]/g, "");
  const rows = (settingsByPath[type] ?? []).filter(([start]) => place.startsWith(start));
  const [, ...settings] = rows.reduce<readonly string[]>(
    (longest, row) => ((longest[0] ?? "").length > row[0].length ? longest : row),
    [],
  );
  return settings;
}
