import type { Consumers } from "../../spec/spec";

/** The consumers that resources belong to, by type and label; the first that fits counts. */
const consumers: readonly (readonly [RegExp, keyof Consumers])[] = [
  [/^panther_|[.]panther/, "panther"],
  [/[.]open_search/, "openSearch"],
  [/[.]archive|^aws_s3_bucket_replication_configuration[.]/, "archive"],
  [/^aws_(athena|glue)_|[.]query_results/, "athena"],
  [/^aws_cloudwatch_query_definition[.]/, "logsInsights"],
  [/[.]logging_changes|_log_metric_filter[.]|_metric_alarm[.]|_dashboard[.]/, "metrics"],
  [/[.]delivered_records|^aws_cloudwatch_event_/, "eventBridge"],
  [/_subscription_filter[.]|[.]streams?(_|$)/, "streams"],
];

/** The consumer that a resource is there for, by its type and label; nothing where it is there for logging itself. */
export function consumerOf(resource: string): keyof Consumers | undefined {
  return consumers.find(([pattern]) => pattern.test(resource))?.[1];
}
