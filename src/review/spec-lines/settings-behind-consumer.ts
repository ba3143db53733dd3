import type { Consumers } from "../../spec/spec";
import {
  settingsOfBucket,
  settingsOfLogGroup,
  settingsOfLogPlaces,
  type ChangedValue,
} from "./settings-of-place";

type Row = readonly [RegExp, ...string[]];

/** What all names come from that a consumer gives and the spec does not set. */
const ofName = ["name"] as const;

/** An archive of the spec is named by its own block; any other one by its ARN. */
const nameOfArchive = ["consumers.archive.bucketArn", "archive.bucket", "name"] as const;

const encryption = "destinations.s3.encryption";

/**
 * The settings that decide a value of a consumer's resource, by `<type>.<label>.<path>`; the first row that fits
 * counts.
 *
 * A resource that comes or goes has no path. It stands here where a setting of its own decides that there is one.
 */
const settingsByPlace: Readonly<Partial<Record<keyof Consumers, readonly Row[]>>> = {
  archive: [
    [/^aws_s3_bucket_replication_\w+[.]archive[.]rule.*[.]destination[.]bucket$/, ...nameOfArchive],
    [/[.]WriteReplicas$|^output[.]archive_bucket_arn[.]value$/, ...nameOfArchive],
    [/[.]destination[.]account$/, "consumers.archive.accountId", "archive.account"],
    [
      /[.]replica_kms_key_id$|[.]EncryptReplicas$/,
      "consumers.archive.keyArn",
      "archive.encryption",
    ],
    [/[.]DecryptLogs$/, encryption],
  ],
  athena: [
    [/^aws_athena_named_query[.]\w+[.]$/, "consumers.athena.namedQueries", "consumers.athena"],
    [/[.]encryption_configuration\b/, encryption],
    [/^aws_s3_bucket_server_side_\w+[.]query_results[.]rule/, encryption],
    [/[.]query_results[.]bucket$|[.]output_location$/, "consumers.athena.resultsBucket", ...ofName],
    [/^aws_athena_workgroup[.]\w+[.]name$/, "consumers.athena.workgroup", ...ofName],
    [/^aws_athena_named_query[.]\w+[.]workgroup$/, "consumers.athena.workgroup", ...ofName],
    [/^aws_glue_catalog_database[.]\w+[.]name$/, "consumers.athena.database", ...ofName],
    [/[.]database(_name)?$/, "consumers.athena.database", ...ofName],
  ],
  eventBridge: [
    [/^aws_cloudwatch_event_target[.]\w+[.]arn$/, "consumers.eventBridge.targetArn"],
    [/[.]function_name$|[.]SendEvents$/, "consumers.eventBridge.targetArn"],
    [
      /[.]dead_letter_config\b/,
      "consumers.eventBridge.deadLetterQueueArn",
      "consumers.eventBridge",
    ],
  ],
  logsInsights: [
    [
      /^aws_cloudwatch_query_definition[.]\w+[.]$/,
      "consumers.logsInsights.savedQueries",
      "consumers.logsInsights",
    ],
  ],
  metrics: [
    [/[.](alarm|ok)_actions\b/, "consumers.metrics.alarmTopicArn", "consumers.metrics"],
    [
      /[.]error_rate[.](threshold|alarm_desc|metric_query)/,
      "consumers.metrics.errorRatePercent",
      "consumers.metrics",
    ],
    [/[.]token_burn[.]/, "consumers.metrics.tokensPerHour", "consumers.metrics"],
    [
      /_silence[.](metric_query|alarm_desc)/,
      "consumers.metrics.silentAfterHours",
      "consumers.metrics",
    ],
    [/^aws_cloudwatch_dashboard[.]\w+[.]$/, "consumers.metrics.dashboard", "consumers.metrics"],
    [/[.]metric_transformation[.]namespace$|[.]LogGroupName$/, ...ofName],
  ],
  openSearch: [
    [/[.]DecryptRecords$/, encryption],
    [/[.]OpenSearchIngestionAssume$/, ...ofName],
  ],
  panther: [
    [/^aws_iam_role[.]panther[.]name$/, "consumers.panther.roleSuffix", ...ofName],
    [
      /^aws_iam_role_policy[.]panther_(read|notifications)[.]role$/,
      "consumers.panther.roleSuffix",
      ...ofName,
    ],
    [/[.]panther_stream[.]bucket$/, "consumers.panther.stream.bucket", ...ofName],
    [/^aws_iam_role_policy[.]panther_read[.]policy[.]DecryptRecords$/, encryption],
  ],
};

/** The values by which a resource of a consumer is named, or that follow the name of another one. */
const isName = /[.](?!function_)(\w+_)?name$|[.]statement_id$|[.]role$|[.]rule$|[.]queue_url$/;

/** Where the logs lie, as the resources of consumers have it. */
const isLogPlace =
  /[.]event_pattern$|[.]location([.]template)?$|[.](ReadRecords|ReadLogVersions|WriteReplicas)$/;

/** Names that stand within a value: of the metrics that a dashboard shows, and of the archive's key. */
const namesWithin: readonly (readonly [RegExp, RegExp])[] = [
  [/[.]dashboard_body$/, /[^"\\{,]+\/ModelInvocations/],
  [/[.]replica_kms_key_id$|[.]EncryptReplicas$/, /alias\/[^"]+/],
];

/**
 * The settings that may be behind a value of a consumer's resource: the first that is written counts, or else the
 * last. What follows the logs or their key is decided where those are, and not by the consumer.
 */
export function settingsBehindConsumer(
  consumer: keyof Consumers,
  resource: string,
  path: string,
  change: ChangedValue = {},
): readonly string[] {
  const place = `${resource}.${path}`;
  const followed = settingsFollowed(place, change);
  if (followed.length > 0) return followed;
  const [, ...settings] =
    (settingsByPlace[consumer] ?? []).find(([pattern]) => pattern.test(place)) ?? [];
  if (settings.length > 0) return settings;
  if (path === "log_group_name") return settingsOfLogGroup;
  if (path === "bucket") return settingsOfBucket;
  return isName.test(place) ? ofName : [settingOfStream(place) ?? `consumers.${consumer}`];
}

/** What the two sides of a value tell of its reason. */
function settingsFollowed(place: string, change: ChangedValue): readonly string[] {
  const within = namesWithin.find(([pattern]) => pattern.test(place))?.[1];
  if (within !== undefined && textIn(change.before, within) !== textIn(change.after, within)) {
    return ofName;
  }
  const ofLogs = isLogPlace.test(place) ? settingsOfLogPlaces(change) : [];
  // Replicas lie below the same folders as the logs, and in a bucket of the archive.
  return place.endsWith(".WriteReplicas") && ofLogs === settingsOfBucket ? [] : ofLogs;
}

function textIn(value: ChangedValue["before"], pattern: RegExp): string | undefined {
  return pattern.exec(JSON.stringify(value ?? ""))?.[0];
}

/** Streams are counted from one, as their filters and statements are. */
function settingOfStream(place: string): string | undefined {
  const [, label, sid] = /[.]stream_(\d+)[.]\w+$|[.]Stream(\d+)$/.exec(place) ?? [];
  const number = label ?? sid;
  return number === undefined ? undefined : `consumers.streams.${String(Number(number) - 1)}`;
}
