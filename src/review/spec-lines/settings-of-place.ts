import { textList } from "../../iam/text-list";
import { isJsonMap, type JsonValue } from "../../spec/json-value";

/** What names the bucket for the logs: it is theirs, another one's, or named after the spec. */
export const settingsOfBucket = [
  "destinations.s3.bucket",
  "destinations.s3.existingBucket",
  "name",
];

/** What names the log group. */
export const settingsOfLogGroup = [
  "destinations.cloudwatch.logGroup",
  "destinations.cloudwatch.existingLogGroup",
  "name",
];

/** A value on both sides of a change; absent where it is not there, or not known. */
export interface ChangedValue {
  readonly before?: JsonValue | undefined;
  readonly after?: JsonValue | undefined;
}

/**
 * The settings that may be behind other places of logs: that of the logs comes first, then that of large data.
 *
 * None where the places are the same, or where one side has none.
 */
export function settingsOfLogPlaces({ before, after }: ChangedValue): readonly string[] {
  const [old, now] = [placesOf(before), placesOf(after)];
  if (old.length === 0 || now.length === 0) return [];
  if (old.length !== now.length) return ["destinations.cloudwatch.largeData"];
  const differing = now.findIndex((place, index) => place !== old[index]);
  if (differing === -1) return [];
  if (bucketOf(old[differing]) !== bucketOf(now[differing])) return settingsOfBucket;
  return [differing === 0 ? "destinations.s3.prefix" : "destinations.cloudwatch.largeData.prefix"];
}

/** Places stand in the resources of a statement, in an event pattern, or by themselves. */
function placesOf(value: JsonValue | undefined): readonly string[] {
  if (typeof value === "string") return value.startsWith("{") ? placesOfPattern(value) : [value];
  return isJsonMap(value) ? textList(value["Resource"]) : [];
}

/** Objects below a folder of a bucket, as an event of S3 names both. */
function placesOfPattern(pattern: string): readonly string[] {
  const bucket = /"bucket":\{"name":\["([^"]*)"/.exec(pattern)?.[1];
  const key = /"wildcard":"([^"]*)"/.exec(pattern)?.[1];
  return bucket === undefined || key === undefined ? [] : [`${bucket}/${key}`];
}

/** What comes before the first slash of an ARN, or of a URL after `s3://`. */
function bucketOf(place = ""): string | undefined {
  return /^(?:s3:\/\/)?([^/]*)/.exec(place)?.[1];
}
