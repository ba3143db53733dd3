import { isKmsKeyArn, isS3BucketArn } from "../../spec/aws-arn";
import { checkArn, type ArnLaw } from "../building/check-arn";
import type { SettingsRule } from "../rule";

const bucketArn: ArnLaw = {
  noun: "an S3 bucket",
  isOfKind: isS3BucketArn,
  example: "arn:aws:s3:::acme-archive",
  own: ["partition"],
  adviseOn: () => "Write the ARN of the bucket itself, without a key behind it.",
  nearnessHint:
    "Name an archive of each partition in a group or an override: S3 replicates to no other partition.",
};

const keyArn: ArnLaw = {
  noun: "a KMS key",
  isOfKind: isKmsKeyArn,
  example: "arn:aws:kms:us-east-1:999988887777:key/1234abcd-12ab-34cd-56ef-1234567890ab",
  own: ["partition"],
  adviseOn: (written) =>
    written.includes("alias/")
      ? "An alias may come to stand for another key: write the `Arn` that `aws kms describe-key --key-id` prints for it."
      : "Write the `Arn` that `aws kms describe-key` prints in the account of the archive.",
  nearnessHint: "Name an archive of each partition in a group or an override.",
};

/** An archive of others is named by the ARN of its bucket and of its key, in whatever account and Region they are. */
export const archiveArnsFit: SettingsRule = {
  scope: "settings",
  reads: ["consumers.archive"],
  check(context) {
    checkArn(context, "consumers.archive.bucketArn", bucketArn);
    checkArn(context, "consumers.archive.keyArn", keyArn);
  },
};
