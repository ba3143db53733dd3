import type { SettingsPath } from "../settings/origins";
import type { LargeData, Settings } from "../settings/settings";
import type { Template } from "../templates/template";

/** What a stack decides of a bucket only where it makes the bucket. */
const ownedBucketKeys: readonly unknown[] = [
  "encryption",
  "lifecycle",
  "versioning",
  "forceDestroy",
];

/** What a stack decides of a log group only where it makes the log group. */
const ownedLogGroupKeys: readonly unknown[] = ["retentionDays", "encryption", "logGroupClass"];

/**
 * Whether a setting that is not written means nothing for a target, whatever default its schema has.
 *
 * Of something that is already there a stack leaves alone what the spec does not name, and of its own it has
 * nothing to take over. Where Panther reads the archive, role and log source are the archive's.
 */
export function hasNoDefault(path: SettingsPath, settings: Settings<Template>): boolean {
  const [block, destination, key, largeDataKey] = path;
  const { s3, cloudwatch } = settings;
  if (block === "consumers") return destination === "panther" && hasNoPantherDefault(key, settings);
  if (destination === "s3") return hasNoBucketDefault(key, s3);
  if (destination !== "cloudwatch") return false;
  if (key === "largeData") return hasNoBucketDefault(largeDataKey, cloudwatch?.largeData);
  return cloudwatch?.logGroup.kind === "existing" && ownedLogGroupKeys.includes(key);
}

function hasNoPantherDefault(key: unknown, { consumers }: Settings<Template>): boolean {
  return consumers.panther === undefined
    ? key === "roleSuffix" || key === "sourceName"
    : key === "archive";
}

function hasNoBucketDefault(key: unknown, bucket: LargeData<Template> | undefined): boolean {
  return key === "takeOver"
    ? bucket?.kind !== "existing"
    : bucket?.kind === "existing" && ownedBucketKeys.includes(key);
}
