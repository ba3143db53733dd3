/** A place that the data of invocations passes, from Bedrock to whoever reads it. */
export interface FlowStage {
  readonly id: string;
  readonly name: string;
  /** 0 Bedrock, 1 where it delivers, 2 what reads there. */
  readonly column: 0 | 1 | 2;
  /** The id of the stage that data comes from; none of the first. */
  readonly from?: string;
  /** The resources that belong to it, by type and label. */
  readonly addresses: RegExp;
}

const destinations: readonly FlowStage[] = [
  {
    id: "bedrock",
    name: "Amazon Bedrock",
    column: 0,
    addresses: /^aws_bedrock_model_invocation_logging_configuration[.]/,
  },
  { id: "bucket", name: "S3 bucket", column: 1, from: "bedrock", addresses: /^aws_s3_bucket/ },
  {
    id: "largeData",
    name: "S3, large data",
    column: 1,
    from: "bedrock",
    addresses: /^aws_s3_bucket.*[.]large_data/,
  },
  {
    id: "logGroup",
    name: "CloudWatch Logs",
    column: 1,
    from: "bedrock",
    addresses: /^aws_cloudwatch_log_(group|data_protection)|^aws_iam_role.*[.]delivery/,
  },
  { id: "key", name: "KMS key", column: 1, from: "bedrock", addresses: /^aws_kms_/ },
];

const consumers: readonly FlowStage[] = [
  {
    id: "archive",
    name: "Archive",
    column: 2,
    from: "bucket",
    addresses: /archive|replication/,
  },
  {
    id: "athena",
    name: "Athena",
    column: 2,
    from: "bucket",
    addresses: /^aws_(athena|glue)_|query_results/,
  },
  {
    id: "openSearch",
    name: "OpenSearch",
    column: 2,
    from: "bucket",
    addresses: /^aws_osis_|open_?search/,
  },
  { id: "panther", name: "Panther", column: 2, from: "bucket", addresses: /panther/ },
  {
    id: "pantherFeed",
    name: "Panther",
    column: 2,
    from: "logGroup",
    addresses: /panther_feed|_subscription_filter[.]panther/,
  },
  {
    id: "logsInsights",
    name: "Logs Insights",
    column: 2,
    from: "logGroup",
    addresses: /^aws_cloudwatch_query_definition[.]/,
  },
  {
    id: "metrics",
    name: "Metrics and alarms",
    column: 2,
    from: "logGroup",
    addresses: /_metric_|_dashboard[.]/,
  },
  {
    id: "streams",
    name: "Streams",
    column: 2,
    from: "logGroup",
    addresses: /_subscription_filter[.](?!panther)|[.]streams?(_|$)/,
  },
  {
    id: "eventBridge",
    name: "EventBridge",
    column: 2,
    from: "bedrock",
    addresses: /^aws_cloudwatch_event_|[.]logging_changes/,
  },
];

/** Every stage in the order in which it is drawn. */
export const flowStages: readonly FlowStage[] = [...destinations, ...consumers];

/** The stage of a resource; of two that its address fits it is the later one, which is the narrower. */
export function stageOf(address: string): FlowStage | undefined {
  const [, name = ""] = /(?:^|[.])(aws_[a-z0-9_]+[.][^.[]+)[^.]*$/.exec(address) ?? [];
  return flowStages.findLast(({ addresses }) => addresses.test(name));
}
