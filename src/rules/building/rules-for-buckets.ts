import type { SettingsPath } from "../../resolve/settings/origins";
import { writtenSettings } from "../../resolve/settings/written-settings";
import type { ResolvedSettings } from "../../resolve/target";
import { formatPath } from "../../spec/document-path";
import type { BucketBlock } from "../reading/bucket-block";
import type { Rule, SettingsContext, SettingsRule, StackContext } from "../rule";
import { ruleForArchive } from "./rule-for-archive";

/** A law that holds for every bucket that Bedrock delivers to. */
export interface BucketLaw {
  /** The keys of the block that the law judges, as `lifecycle.expireAfterDays`. */
  readonly reads: readonly string[];
  /** The settings outside of the block that the law judges. */
  readonly alsoReads?: readonly string[];
  readonly check: (block: BucketBlock, context: SettingsContext) => void;
}

/** A law that holds for every bucket that keeps logs, the archive among them. */
export interface KeptLogsLaw extends Pick<BucketLaw, "reads"> {
  readonly check: (block: BucketBlock, context: StackContext) => void;
}

const s3: SettingsPath = ["destinations", "s3"];
const largeData: SettingsPath = ["destinations", "cloudwatch", "largeData"];

/** Keys that decide whether a block describes a bucket at all, and whether that is a new one. */
const kindKeys = ["bucket", "existingBucket"];

/**
 * The rules that hold every bucket to a law: one for each block that may describe a bucket.
 *
 * They are apart so that what the schema refused of one bucket does not hide the mistakes of the other. A retired
 * target gets no bucket from its settings.
 */
export function rulesForBuckets(law: BucketLaw): readonly SettingsRule[] {
  return [bucketRule(s3, law, []), bucketRule(largeData, law, ["destinations.s3.bucket"])];
}

/** The rules that hold every bucket that keeps logs to a law: those that Bedrock delivers to, and the archive. */
export function rulesForKeptLogs(law: KeptLogsLaw): readonly Rule[] {
  const ofArchive = ruleForArchive({
    reads: law.reads,
    check({ resolved: { settings } }, context) {
      const written = context.spec.archive ?? {};
      law.check({ path: ["archive"], written, bucket: settings.bucket }, context);
    },
  });
  return [...rulesForBuckets(law), ofArchive];
}

function bucketRule(
  path: SettingsPath,
  { reads, alsoReads = [], check }: BucketLaw,
  presence: readonly string[],
): SettingsRule {
  const keys = [...kindKeys, ...reads].map((key) => formatPath([...path, key]));
  return {
    scope: "settings",
    reads: [...keys, ...presence, ...alsoReads],
    check(context) {
      const block = findBlock(context.resolved, path);
      if (block !== undefined && !context.resolved.retired) check(block, context);
    },
  };
}

function findBlock(resolved: ResolvedSettings, path: SettingsPath): BucketBlock | undefined {
  const { settings } = resolved;
  const { destinations } = writtenSettings(resolved);
  const isS3 = path === s3;
  const written = isS3 ? destinations?.s3 : destinations?.cloudwatch?.largeData;
  const bucket = isS3 ? settings.s3 : settings.cloudwatch?.largeData;
  if (!written || bucket === undefined || bucket.kind === "shared") return undefined;
  return { path, written, bucket };
}
