/**
 * The attributes that Terraform cannot change in place, of all that stacks write.
 *
 * No schema that a provider publishes says so. For AWS, test/terraform/replacing-attributes.test.ts asks the provider
 * itself; for Panther, its documentation does ("Forces replacement").
 * https://registry.terraform.io/providers/panther-labs/panther/latest/docs
 */
export const replacingAttributes: Readonly<Record<string, readonly string[]>> = {
  aws_athena_named_query: ["database", "description", "name", "query", "workgroup"],
  aws_athena_workgroup: ["name"],
  aws_cloudwatch_dashboard: ["dashboard_name"],
  aws_cloudwatch_event_rule: ["name"],
  aws_cloudwatch_event_target: ["rule", "target_id"],
  aws_cloudwatch_log_data_protection_policy: ["log_group_name"],
  aws_cloudwatch_log_group: ["log_group_class", "name"],
  aws_cloudwatch_log_metric_filter: ["log_group_name", "name"],
  aws_cloudwatch_log_resource_policy: ["policy_name"],
  aws_cloudwatch_log_subscription_filter: ["destination_arn", "log_group_name", "name"],
  aws_cloudwatch_metric_alarm: ["alarm_name"],
  aws_glue_catalog_database: ["name"],
  aws_glue_catalog_table: ["database_name", "name"],
  aws_iam_role: ["name", "path"],
  aws_iam_role_policy: ["name", "role"],
  aws_kinesis_firehose_delivery_stream: ["destination", "name"],
  aws_kms_alias: ["name"],
  aws_lambda_permission: [
    "action",
    "function_name",
    "principal",
    "qualifier",
    "source_account",
    "source_arn",
    "statement_id",
  ],
  aws_osis_pipeline: ["pipeline_name"],
  aws_s3_bucket: ["bucket"],
  aws_s3_bucket_lifecycle_configuration: ["bucket"],
  aws_s3_bucket_logging: ["bucket"],
  aws_s3_bucket_notification: ["bucket"],
  aws_s3_bucket_object_lock_configuration: ["bucket"],
  aws_s3_bucket_ownership_controls: ["bucket"],
  aws_s3_bucket_policy: ["bucket"],
  aws_s3_bucket_public_access_block: ["bucket"],
  aws_s3_bucket_replication_configuration: ["bucket"],
  aws_s3_bucket_server_side_encryption_configuration: ["bucket"],
  aws_s3_bucket_versioning: ["bucket"],
  aws_sns_topic: ["name"],
  aws_sns_topic_policy: ["arn"],
  aws_sns_topic_subscription: ["endpoint", "protocol", "topic_arn"],
  aws_sqs_queue: ["name"],
  aws_sqs_queue_policy: ["queue_url"],
  panther_log_source_alarm: ["source_id", "type"],
  panther_s3_source: ["aws_account_id", "bucket_name"],
};

/** Whether a resource of the type is destroyed and made anew when the attribute changes. */
export function forcesReplacement(type: string, attribute: string): boolean {
  return (replacingAttributes[type] ?? []).includes(attribute);
}
