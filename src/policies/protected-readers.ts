import type { DeployedResource } from "../stack-json/deployed-resource";
import { aliasArn, roleArn } from "../stack-json/resource-arns";
import { deployerGrants } from "./deployer/deployer-grants";

/** Resources through which logs are read, and the actions that would blind whoever reads them. */
export interface ProtectedReaders {
  readonly sid: string;
  readonly actions: readonly string[];
  /** Of every Region, so that one pattern stands for the same name in all of them. */
  readonly arns: readonly string[];
}

interface Protection {
  readonly sid: string;
  /** What the grants of the deployer are about that name the same resources. */
  readonly topic: string;
  readonly actions: readonly string[];
}

const logFilters: Protection = {
  sid: "ProtectLogFilters",
  topic: "LogGroups",
  actions: [
    "logs:DeleteMetricFilter",
    "logs:DeleteSubscriptionFilter",
    "logs:PutMetricFilter",
    "logs:PutSubscriptionFilter",
  ],
};

const tables: Protection = {
  sid: "ProtectTables",
  topic: "Tables",
  actions: [
    "glue:BatchDeleteTable",
    "glue:DeleteDatabase",
    "glue:DeleteTable",
    "glue:UpdateDatabase",
    "glue:UpdateTable",
  ],
};

/** What readers are made of. A saved query has no ARN, and its loss hides nothing. */
const protectionsByType: Readonly<Record<string, Protection>> = {
  aws_athena_workgroup: {
    sid: "ProtectWorkgroups",
    topic: "Workgroups",
    actions: ["athena:DeleteWorkGroup", "athena:UpdateWorkGroup"],
  },
  aws_cloudwatch_event_rule: {
    sid: "ProtectEventRules",
    topic: "EventRules",
    actions: [
      "events:DeleteRule",
      "events:DisableRule",
      "events:PutRule",
      "events:PutTargets",
      "events:RemoveTargets",
    ],
  },
  aws_cloudwatch_log_metric_filter: logFilters,
  aws_cloudwatch_log_subscription_filter: logFilters,
  aws_cloudwatch_metric_alarm: {
    sid: "ProtectAlarms",
    topic: "Alarms",
    actions: [
      "cloudwatch:DeleteAlarms",
      "cloudwatch:DisableAlarmActions",
      "cloudwatch:PutMetricAlarm",
      "cloudwatch:SetAlarmState",
    ],
  },
  aws_glue_catalog_database: { ...tables, topic: "Databases" },
  aws_glue_catalog_table: tables,
  aws_kinesis_firehose_delivery_stream: {
    sid: "ProtectDeliveryStreams",
    topic: "DeliveryStreams",
    actions: [
      "firehose:DeleteDeliveryStream",
      "firehose:StopDeliveryStreamEncryption",
      "firehose:UpdateDestination",
    ],
  },
  aws_lambda_permission: {
    sid: "ProtectFunctionPermissions",
    topic: "FunctionPolicies",
    actions: ["lambda:RemovePermission"],
  },
  aws_osis_pipeline: {
    sid: "ProtectPipelines",
    topic: "Pipelines",
    actions: ["osis:DeletePipeline", "osis:StopPipeline", "osis:UpdatePipeline"],
  },
  aws_s3_bucket_notification: {
    sid: "ProtectBucketNotifications",
    topic: "Buckets",
    actions: ["s3:PutBucketNotification"],
  },
  aws_sns_topic: {
    sid: "ProtectTopics",
    topic: "Topics",
    actions: [
      "sns:AddPermission",
      "sns:DeleteTopic",
      "sns:RemovePermission",
      "sns:SetTopicAttributes",
    ],
  },
  aws_sns_topic_subscription: {
    sid: "ProtectSubscriptions",
    topic: "Subscriptions",
    actions: ["sns:SetSubscriptionAttributes", "sns:Unsubscribe"],
  },
  aws_sqs_queue: {
    sid: "ProtectQueues",
    topic: "Queues",
    actions: [
      "sqs:AddPermission",
      "sqs:DeleteQueue",
      "sqs:PurgeQueue",
      "sqs:RemovePermission",
      "sqs:SetQueueAttributes",
    ],
  },
};

/** The roles among resources, by their ARNs. */
export function roleArnsAmong(resources: readonly DeployedResource[]): readonly string[] {
  return resources
    .filter(({ type }) => type === "aws_iam_role")
    .map(({ body, source }) => roleArn(body, source));
}

/** The aliases of keys among resources, by their ARNs. */
export function aliasArnsAmong(resources: readonly DeployedResource[]): readonly string[] {
  return resources
    .filter(({ type }) => type === "aws_kms_alias")
    .map(({ body, source }) => aliasArn(body, source));
}

/** Finds the readers among resources. By which ARNs AWS knows them, the grants of whoever deploys them say. */
export function protectedReaders(
  resources: readonly DeployedResource[],
): readonly ProtectedReaders[] {
  const arns = new Map<Protection["sid"], { actions: readonly string[]; found: Set<string> }>();
  for (const resource of resources) {
    const protection = protectionsByType[resource.type];
    if (protection === undefined) continue;
    const { sid, actions } = protection;
    const { found } = arns.get(sid) ?? { found: new Set<string>() };
    for (const arn of arnsOf(resource, protection)) found.add(arn);
    arns.set(sid, { actions, found });
  }
  return [...arns]
    .map(([sid, { actions, found }]) => ({ sid, actions, arns: [...found].sort() }))
    .sort((left, right) => (left.sid < right.sid ? -1 : 1));
}

/** The catalogue of Glue has everybody's tables, so that nothing may be denied on it. */
function arnsOf(resource: DeployedResource, { topic }: Protection): readonly string[] {
  return deployerGrants(resource)
    .filter((grant) => grant.mode === "apply" && grant.topic === topic)
    .flatMap((grant) => grant.resources)
    .filter((arn) => !arn.endsWith(":catalog"))
    .map((arn) => arn.replace(`:${resource.source.region}:`, ":*:"));
}
