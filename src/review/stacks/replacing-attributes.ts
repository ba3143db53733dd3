/**
 * The attributes that Terraform cannot change in place, of the resources that a stack may name.
 *
 * No schema that the provider publishes says so; its documentation does ("Forces new resource").
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs
 * https://registry.terraform.io/providers/panther-labs/panther/latest/docs
 */
const replacingAttributes: Readonly<Record<string, readonly string[]>> = {
  aws_athena_named_query: ["name", "database", "description", "query", "workgroup"],
  aws_athena_workgroup: ["name"],
  aws_cloudwatch_dashboard: ["dashboard_name"],
  aws_cloudwatch_event_rule: ["name", "event_bus_name"],
  aws_cloudwatch_event_target: ["rule", "event_bus_name", "target_id"],
  aws_cloudwatch_log_data_protection_policy: ["log_group_name"],
  aws_cloudwatch_log_group: ["name", "log_group_class"],
  aws_cloudwatch_log_metric_filter: ["name", "log_group_name"],
  aws_cloudwatch_log_subscription_filter: ["name", "log_group_name", "destination_arn"],
  aws_cloudwatch_metric_alarm: ["alarm_name"],
  aws_glue_catalog_database: ["name"],
  aws_glue_catalog_table: ["name", "database_name"],
  aws_iam_role: ["name", "path"],
  aws_iam_role_policy: ["name", "role"],
  aws_kinesis_firehose_delivery_stream: ["name", "destination"],
  aws_kms_alias: ["name"],
  aws_kms_key: ["key_usage", "customer_master_key_spec", "multi_region"],
  aws_opensearch_domain: ["domain_name"],
  aws_osis_pipeline: ["pipeline_name"],
  aws_s3_bucket: ["bucket", "object_lock_enabled"],
  aws_sns_topic: ["name", "fifo_topic"],
  aws_sns_topic_subscription: ["topic_arn", "protocol", "endpoint"],
  aws_sqs_queue: ["name", "fifo_queue"],
  panther_log_source_alarm: ["source_id", "type"],
  panther_s3_source: ["aws_account_id", "bucket_name"],
};

/** Whether a resource of the type is destroyed and made anew when the attribute changes. */
export function forcesReplacement(type: string, attribute: string): boolean {
  return (replacingAttributes[type] ?? []).includes(attribute);
}
