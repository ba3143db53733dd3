import { flowOfGroups } from "../../../src/report/review/html/flow-of-groups";
import { stageOf } from "../../../src/report/review/html/flow-stages";
import { sampleReview } from "./sample-review";

it.each([
  ["aws_bedrock_model_invocation_logging_configuration.logging", "Amazon Bedrock"],
  ["aws_s3_bucket.logs", "S3 bucket"],
  ["aws_s3_bucket_policy.large_data", "S3, large data"],
  ["module.logging.aws_s3_bucket.logs[0]", "S3 bucket"],
  ['module.logging["eu-west-1"].aws_kms_key.logs', "KMS key"],
  ["aws_cloudwatch_log_group.logs", "CloudWatch Logs"],
  ["aws_iam_role_policy.delivery", "CloudWatch Logs"],
  ["aws_s3_bucket_replication_configuration.logs", "Archive"],
  ["aws_s3_bucket.query_results", "Athena"],
  ["aws_glue_catalog_table.invocations", "Athena"],
  ["aws_cloudwatch_query_definition.errors", "Logs Insights"],
  ["aws_cloudwatch_metric_alarm.s3_silence", "Metrics and alarms"],
  ["aws_cloudwatch_metric_alarm.logging_changes", "EventBridge"],
  ["aws_cloudwatch_log_subscription_filter.panther", "Panther"],
  ["aws_cloudwatch_log_subscription_filter.stream_1", "Streams"],
  ["aws_osis_pipeline.open_search", "OpenSearch"],
  ["provider.aws", undefined],
  ["output.bucket_arn", undefined],
])("%s belongs to %s", (address, name) => {
  expect(stageOf(address)?.name).toBe(name);
});

it("counts the targets of all groups that change a stage, with the highest open risk", () => {
  const flow = flowOfGroups(sampleReview.groups).map(({ stage, effect, targets, risk }) => [
    stage.id,
    effect,
    targets,
    risk,
  ]);
  expect(flow).toStrictEqual([
    ["bedrock", "changed", 1, "high"],
    // The finding that speaks of its policy is accepted.
    ["bucket", "changed", 1, undefined],
    ["logGroup", "changed", 4, "medium"],
    ["athena", "added", 4, undefined],
  ]);
});

it("what data comes from stands there untouched", () => {
  const groups = sampleReview.groups.filter(({ id }) => id === "cc33");
  expect(flowOfGroups(groups).map(({ stage, targets }) => [stage.id, targets])).toStrictEqual([
    ["bedrock", 0],
    ["bucket", 0],
    ["athena", 1],
  ]);
});

it("nothing is drawn where nothing changes", () => {
  expect(flowOfGroups(sampleReview.groups.filter(({ id }) => id === "dd44"))).toStrictEqual([]);
});
