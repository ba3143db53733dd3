import { panther as names } from "../../spec/panther";
import type { ArchiveSettings } from "../central/archive-settings";
import type { TargetTexts } from "../blueprints/blueprint";
import type { Settings } from "../settings/settings";
import type { Panther, PantherConnection } from "./panther";
import { recordFolder, type RecordFolder } from "./record-folder";

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
  readonly folders: readonly RecordFolder<string>[];
  /** Whether Panther makes the topic and the bucket notification. */
  readonly managesNotifications: boolean;
}

/** The account and Region of a bucket, as texts. */
type Place = Pick<TargetTexts<string>, "account" | "region">;

/** A bucket that is no log bucket holds nothing but what a stream writes. */
const wholeBucket: RecordFolder<string> = { prefix: "", keys: "*", excludedPrefixes: [] };

/**
 * The one log source of a target.
 *
 * Records in the bucket are lines of JSON, which the stream type JSON reads whatever stands between them. What a
 * subscription filter delivers are envelopes around records, which only the type CloudWatchLogs opens.
 * https://docs.panther.com/data-onboarding/data-transports/aws/s3
 */
export function pantherSource(
  { s3 }: Pick<Settings<string>, "s3">,
  target: Place,
  panther: Panther<string>,
): PantherSource {
  const { transport } = panther;
  const { account, region } = target;
  if (transport.kind === "s3") {
    const folder = recordFolder({ prefix: s3?.prefix, account, region });
    return { ...sourceOfRecords(target, panther), bucketName: s3?.name ?? "", folders: [folder] };
  }
  return {
    ...sourceOfRecords(target, panther),
    bucketName: transport.bucket.name,
    streamType: "CloudWatchLogs",
    keepsEnvelope: true,
    folders: [wholeBucket],
  };
}

/** The one log source of the archive; none where Panther does not read it. */
export function archivePantherSource(
  { bucket, panther }: Pick<ArchiveSettings<string>, "bucket" | "panther">,
  place: Place,
): PantherSource | undefined {
  if (panther === undefined) return undefined;
  const { folders } = panther;
  return { ...sourceOfRecords(place, panther), bucketName: bucket.name, folders };
}

function sourceOfRecords(
  { account }: Place,
  { sourceName, role, notifications }: PantherConnection<string>,
): Omit<PantherSource, "bucketName" | "folders"> {
  return {
    name: sourceName,
    accountId: account,
    roleArn: role.arn,
    streamType: "JSON",
    keepsEnvelope: false,
    logType: names.logType,
    managesNotifications: notifications.kind === "panther-managed",
  };
}
