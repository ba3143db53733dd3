import { stageOf } from "../../../src/review/flow/stage-of";

it.each([
  ["aws_bedrock_model_invocation_logging_configuration.logging", "bedrock"],
  ["aws_s3_bucket.logs", "bucket"],
  ["aws_s3_bucket_notification.logs", "bucket"],
  ["aws_s3_bucket_policy.large_data", "largeData"],
  ["module.logging.aws_s3_bucket.logs[0]", "bucket"],
  ['module.logging["eu-west-1"].aws_kms_key.logs', "key"],
  ["aws_cloudwatch_log_group.logs", "logGroup"],
  ["aws_iam_role_policy.delivery", "logGroup"],
  ["aws_s3_bucket_replication_configuration.archive", "archive"],
  ["aws_kms_key.archive", "archive"],
  ["aws_s3_bucket.query_results", "athena"],
  ["aws_glue_catalog_table.invocations", "athena"],
  ["aws_cloudwatch_query_definition.errors", "logsInsights"],
  ["aws_cloudwatch_metric_alarm.s3_silence", "metrics"],
  ["aws_cloudwatch_metric_alarm.logging_changes", "metrics"],
  ["aws_cloudwatch_event_rule.delivered_records", "eventBridge"],
  ["aws_cloudwatch_event_rule.open_search", "openSearch"],
  ["aws_iam_role.panther", "panther"],
  ["aws_cloudwatch_log_subscription_filter.panther", "pantherStream"],
  ["aws_kinesis_firehose_delivery_stream.panther", "pantherStream"],
  ["panther_s3_source.target", "panther"],
  ["aws_cloudwatch_log_subscription_filter.stream_1", "streams"],
  ["aws_lambda_permission.stream_2", "streams"],
  ["aws_osis_pipeline.open_search", "openSearch"],
  ["provider.aws", undefined],
  ["output.bucket_arn", undefined],
])("%s belongs to %s", (address, stage) => {
  expect(stageOf(address)).toBe(stage);
});
