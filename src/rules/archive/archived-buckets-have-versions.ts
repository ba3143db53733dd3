import { placeContradiction } from "../placing/place-contradiction";
import type { SettingsRule } from "../rule";

/**
 * S3 replicates versions, so a log bucket that is replicated has them.
 *
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-requirements.html
 */
export const archivedBucketsHaveVersions: SettingsRule = {
  scope: "settings",
  reads: ["consumers.archive", "destinations.s3.versioning", "destinations.s3.existingBucket"],
  check(context) {
    const { s3, consumers } = context.resolved.settings;
    if (context.resolved.retired || consumers.archive === undefined) return;
    if (s3?.kind !== "owned" || s3.versioning) return;
    context.report("archive/without-versions", {
      message:
        "The log bucket is replicated to an archive and has no versions; S3 replicates versions only.",
      hint: "Take `versioning: false` out, or the archive.",
      ...placeContradiction(context, [
        {
          path: ["destinations", "s3", "versioning"],
          message: "Versioning is switched off here.",
        },
        { path: ["consumers", "archive"], message: "The archive is asked for here.", on: "key" },
      ]),
    });
  },
};
