import { logFolder } from "../../spec/log-folder";
import { panther as names } from "../../spec/panther";
import type { TargetTexts } from "../blueprint";
import type { Settings } from "../settings";
import type { Panther } from "./panther";

/** A log source as the console and the API of Panther ask for it. */
export interface PantherSource {
  readonly name: string;
  /** The account of the bucket. */
  readonly accountId: string;
  readonly bucketName: string;
  readonly roleArn: string;
  readonly streamType: "JSON" | "CloudWatchLogs";
  /** Whether records keep what the envelope says: the log group, its account. */
  readonly keepsEnvelope: boolean;
  readonly logType: string;
  /** The beginning of the keys of records; an empty one is the whole bucket. */
  readonly prefix: string;
  readonly excludedPrefixes: readonly string[];
  /** Whether Panther makes the topic and the bucket notification. */
  readonly managesNotifications: boolean;
}

/**
 * The one log source of a target.
 *
 * Records in the bucket are lines of JSON, which the stream type JSON reads whatever stands between them. What a
 * subscription filter delivers are envelopes around records, which only the type CloudWatchLogs opens.
 * https://docs.panther.com/data-onboarding/data-transports/aws/s3
 */
export function pantherSource(
  { s3 }: Pick<Settings<string>, "s3">,
  target: Pick<TargetTexts<string>, "account" | "region">,
  panther: Panther<string>,
): PantherSource {
  const { transport, notifications, role } = panther;
  const { account, region } = target;
  const records = logFolder(s3?.prefix, account);
  return {
    name: panther.sourceName,
    accountId: account,
    bucketName: transport.kind === "s3" ? (s3?.name ?? "") : transport.bucket.name,
    roleArn: role.arn,
    streamType: transport.kind === "s3" ? "JSON" : "CloudWatchLogs",
    keepsEnvelope: transport.kind === "cloudwatch",
    logType: names.logType,
    prefix: transport.kind === "s3" ? records : "",
    excludedPrefixes: transport.kind === "s3" ? otherObjects(records, region) : [],
    managesNotifications: notifications.kind === "panther-managed",
  };
}

/**
 * What Bedrock puts below the prefix of the records and is none: large bodies, and what it writes to check its permission.
 *
 * Panther would fail to classify each of them. The path is spelt out by its levels, year to hour, so that it
 * matches whether or not a `*` of Panther's crosses a slash.
 * https://docs.aws.amazon.com/bedrock/latest/userguide/model-invocation-logging.html
 */
function otherObjects(records: string, region: string): readonly string[] {
  const hour = `${records}${region}/*/*/*/*`;
  const check = "amazon-bedrock-logs-permission-check*";
  return [
    `${hour}/data/*`,
    `${records}*${check}`,
    `${records}${region}/${check}`,
    `${hour}/${check}`,
  ];
}
