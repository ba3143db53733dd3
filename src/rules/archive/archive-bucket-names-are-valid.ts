import { fillText } from "../../resolve/templates/fill-template";
import { newBucketNameViolations } from "../../spec/names/bucket-name";
import { fillForTarget } from "../reading/filled-texts";
import { listInWords } from "../wording/list-in-words";
import { quoteText } from "../../diagnostics/quote-text";
import type { SpecRule } from "../rule";
import { findArchiveStack, type ArchiveStack } from "../reading/find-archive-stack";

/** The bucket of an archive has a name that S3 takes, and that of no log bucket. */
export const archiveBucketNamesAreValid: SpecRule = {
  scope: "spec",
  reads: ["archive.account", "archive.region", "archive.bucket"],
  check({ resolved, report }) {
    const archive = findArchiveStack(resolved);
    if (archive === undefined) return;
    const name = bucketName(archive);
    const at = archive.resolved.origins.placeOf(["archive", "bucket"]) ?? ["archive"];
    const violations = newBucketNameViolations(name);
    if (violations.length > 0) {
      report("names/invalid-bucket", {
        message: `The bucket name ${quoteText(name)} ${listInWords(violations)}.`,
        hint: "Write 3 to 63 lowercase letters, digits and hyphens, a letter or digit at both ends.",
        at,
      });
    }
    const namesakes = resolved.targets.filter((target) => {
      const { s3, cloudwatch } = target.resolved.settings;
      const largeData = cloudwatch?.largeData;
      const buckets = [s3, largeData?.kind === "shared" ? undefined : largeData];
      return buckets.some((bucket) => bucket && fillForTarget(bucket.name, target) === name);
    });
    const [first] = namesakes;
    if (first === undefined) return;
    report("names/shared-bucket", {
      message: `The bucket name ${quoteText(name)} is that of the archive and of target ${first.id}; a bucket cannot be replicated into itself.`,
      hint: "Give the archive another `bucket`.",
      at,
      targets: namesakes.map(({ id }) => id),
    });
  },
};

function bucketName({ facts, resolved }: ArchiveStack): string {
  const { name } = resolved.settings.bucket;
  return name.kind === "text-template" ? fillText(name, facts) : "";
}
