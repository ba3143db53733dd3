import { isJsonList, type JsonMap } from "../../spec/json-value";
import type { StatementChange } from "../statement-change";

/** Where the settings of a target's own bucket and key stand. */
const s3 = "destinations.s3";
const cloudwatch = "destinations.cloudwatch";

/** What a statement of the policy of a bucket or key is there for, by its Sid; the first that fits counts. */
const settingsBySid: readonly (readonly [RegExp, string])[] = [
  [/^Panther|^S3NotificationsEncrypt$/, "consumers.panther"],
  [/^OpenSearchIngestion/, "consumers.openSearch"],
  [/^Replication/, "consumers.archive"],
  [/^Reader\d+(Objects|List|Location|Decrypt)$/, `${s3}.readers`],
  [/^AmazonBedrockLogsEncrypt$/, `${s3}.encryption`],
  [/^DenyInsecureTransport$/, s3],
  [/^AccountAdministration$/, "destinations"],
];

/**
 * The settings that may be behind a statement of the policy of a bucket or key, as paths: the first that is written
 * counts, or else what is written of the last. None where the statement is not bedtrail's own.
 *
 * A line that cannot be behind a change misleads more than the one above it, which may. So where a statement has
 * several reasons to change, what differs in it and what else changes with it decide.
 */
export function settingsBehindStatement(
  statement: StatementChange,
  others: readonly StatementChange[],
): readonly string[] {
  const { sid = "", kind } = statement;
  if (sid === "AmazonBedrockLogsWrite") {
    return kind === "changed" ? settingsOfPlace(statement) : [s3];
  }
  if (sid === "CloudWatchLogsEncrypt") {
    return kind === "changed"
      ? [`${cloudwatch}.logGroup`, `${cloudwatch}.existingLogGroup`]
      : [`${cloudwatch}.encryption`];
  }
  // Whether the key is that of the bucket decides on all who decrypt with it.
  const followsKey =
    sid.endsWith("Decrypt") &&
    others.some((other) => other.sid === "AmazonBedrockLogsEncrypt" && other.kind === kind);
  if (followsKey) return [`${s3}.encryption`];
  const setting = settingsBySid.find(([pattern]) => pattern.test(sid))?.[1];
  return setting === undefined ? [] : [setting];
}

/** Bedrock's statement names the places that it writes to: that of the logs, then that of large data. */
function settingsOfPlace({ before, after }: StatementChange): readonly string[] {
  const [old, now] = [placesOf(before), placesOf(after)];
  if (old.length !== now.length) return [`${cloudwatch}.largeData`];
  const differing = now.findIndex((place, index) => place !== old[index]);
  if (differing === -1) return [s3];
  if (bucketOf(old[differing]) !== bucketOf(now[differing])) {
    return [`${s3}.bucket`, `${s3}.existingBucket`];
  }
  return [differing === 0 ? `${s3}.prefix` : `${cloudwatch}.largeData.prefix`];
}

function placesOf(statement: JsonMap | undefined): readonly string[] {
  const resource = statement?.["Resource"] ?? [];
  const list = isJsonList(resource) ? resource : [resource];
  return list.filter((item) => typeof item === "string");
}

function bucketOf(place = ""): string {
  return place.slice(0, place.indexOf("/"));
}
