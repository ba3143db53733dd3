import type { SettingsRule } from "../rule";

/**
 * Replicas of logs that a KMS key encrypts are encrypted by a KMS key, which S3 has to be told.
 *
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-config-for-kms-objects.html
 */
export const archivesEncryptWhatIsEncrypted: SettingsRule = {
  scope: "settings",
  reads: ["consumers.archive", "destinations.s3.encryption", "destinations.s3.existingBucket"],
  check({ resolved, report }) {
    const { s3, consumers } = resolved.settings;
    const { archive } = consumers;
    if (resolved.retired || archive === undefined || archive.key !== undefined) return;
    const isEncrypted =
      s3?.kind === "owned" ? s3.encryption.kind !== "service-key" : s3?.keyArn !== undefined;
    if (!isEncrypted) return;
    report("archive/without-key", {
      message: "A KMS key encrypts the logs, and none their replicas; S3 leaves such logs out.",
      hint:
        archive.kind === "given"
          ? "Add the `keyArn` of the archive, or give the log bucket `encryption: { type: sse-s3 }`."
          : "Take `type: sse-s3` out of the archive, or give the log bucket the same.",
      at: ["consumers", "archive"],
    });
  },
};
