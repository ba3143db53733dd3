import { quoteText } from "../../diagnostics/quote-text";
import type { ResolvedSettings } from "../../resolve/target";
import { findUnknownPlaceholders, type Template } from "../../resolve/templates/template";
import { rulesForBuckets } from "../building/rules-for-buckets";
import { fillForTarget } from "../reading/filled-texts";

/**
 * Access logs go into a bucket that takes no logs of Bedrock.
 *
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html
 */
export const accessLogsGoElsewhere = rulesForBuckets({
  reads: ["accessLogs"],
  alsoReads: ["destinations.s3.existingBucket", "destinations.cloudwatch.largeData.bucket"],
  check({ path, written, bucket }, { resolved, targets, report }) {
    if (bucket.kind !== "owned" || bucket.accessLogs === undefined) return;
    if (findUnknownPlaceholders(written.accessLogs?.bucket ?? "").length > 0) return;
    const receiver = bucket.accessLogs.bucket;
    const takesLogs = logBuckets(resolved);
    const looping = targets.filter((target) => {
      const name = fillForTarget(receiver, target);
      return name !== undefined && takesLogs.some((other) => fillForTarget(other, target) === name);
    });
    const [first] = looping;
    if (first === undefined) return;
    report("bucket/access-logs-in-log-bucket", {
      message: `The access logs go into ${quoteText(fillForTarget(receiver, first) ?? "")}, which takes the logs of Bedrock; they need another bucket.`,
      hint: "Name a bucket that is there for access logs: encrypted by S3 itself (SSE-S3), without an object lock, and open to logging.s3.amazonaws.com.",
      at: [...path, "accessLogs", "bucket"],
      targets: looping.map(({ id }) => id),
    });
  },
});

function logBuckets({ settings }: ResolvedSettings): readonly Template[] {
  const largeData = settings.cloudwatch?.largeData;
  return [
    ...(settings.s3 ? [settings.s3.name] : []),
    ...(largeData && largeData.kind !== "shared" ? [largeData.name] : []),
  ];
}
