import type { JsonMap } from "../../spec/json-value";
import type { StatementChange } from "../statement-change";
import { settingsOfBucket, settingsOfLogGroup, settingsOfLogPlaces } from "./settings-of-place";

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
    const places = settingsOfLogPlaces(statement);
    return places.length > 0 ? places : [s3];
  }
  if (sid === "CloudWatchLogsEncrypt") {
    return kind === "changed" ? settingsOfLogGroup : [`${cloudwatch}.encryption`];
  }
  // Whether the key is that of the bucket decides on all who decrypt with it.
  const followsKey =
    sid.endsWith("Decrypt") &&
    others.some((other) => other.sid === "AmazonBedrockLogsEncrypt" && other.kind === kind);
  if (followsKey) return [`${s3}.encryption`];
  const setting = settingsBySid.find(([pattern]) => pattern.test(sid))?.[1];
  if (setting === undefined) return [];
  const followed = setting.startsWith("consumers.") ? settingsFollowed(statement) : [];
  return followed.length > 0 ? followed : [setting];
}

/** What a consumer's statement follows where it changes: the name of a role, or that of the bucket. */
function settingsFollowed(statement: StatementChange): readonly string[] {
  if (statement.kind !== "changed") return [];
  const ofRole = settingsOfRole(statement);
  if (ofRole.length > 0) return ofRole;
  if (!isOtherBucket(statement)) return [];
  const isCopy = statement.sid?.startsWith("PantherStream") === true;
  return isCopy ? ["consumers.panther.stream.bucket", "name"] : settingsOfBucket;
}

/** The settings behind another role in a statement: a policy of a bucket or key names those of consumers. */
export function settingsOfRole({ sid, before, after }: StatementChange): readonly string[] {
  const [old, now] = [roleOf(before), roleOf(after)];
  if (old.name !== now.name) {
    return sid === "PantherDecrypt" ? ["consumers.panther.roleSuffix", "name"] : ["name"];
  }
  return old.path === now.path ? [] : ["roles.path"];
}

/** The path and the name of the first role that a statement names. */
function roleOf(statement: JsonMap = {}): Readonly<Record<"path" | "name", string>> {
  const [, path = "", name = ""] =
    /:role(\/(?:[^"]*\/)?)([^"/]+)"/.exec(JSON.stringify(statement)) ?? [];
  return { path, name };
}

/** Who uses a key for a bucket names it in a condition. */
function isOtherBucket({ before, after }: StatementChange): boolean {
  const [old, now] = [before, after].map(
    (side) => /"arn:[^"]*:s3:::([^"/]*)/.exec(JSON.stringify(side ?? {}))?.[1],
  );
  return old !== now;
}
