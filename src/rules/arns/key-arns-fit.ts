import { isKmsKeyArn } from "../../spec/aws-arn";
import { checkArn, type ArnLaw } from "../building/check-arn";
import { ruleForArchive } from "../building/rule-for-archive";
import type { Rule, SettingsRule } from "../rule";

/**
 * S3 and CloudWatch Logs use a key of another account, if its policy lets them, and never one of another Region.
 *
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html
 */
const keyArn: ArnLaw = {
  noun: "a KMS key",
  isOfKind: isKmsKeyArn,
  example: "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab",
  own: ["partition", "region"],
  adviseOn: (written) =>
    written.includes("alias/")
      ? "An alias may come to stand for another key: write the `Arn` that `aws kms describe-key --key-id` prints for it."
      : "Write the `Arn` that `aws kms describe-key` prints, or leave `keyArn` out: the stack then makes a key of its own.",
  nearnessHint:
    "Name a key of each Region in a group or an override, or leave `keyArn` out: the stack then makes a key of its own.",
};

const keyArnOfArchive: ArnLaw = {
  ...keyArn,
  nearnessHint:
    "Name a key of the Region of the archive, or leave `keyArn` out: the stack then makes a key of its own.",
};

const keyArns = [
  "destinations.s3.encryption.keyArn",
  "destinations.cloudwatch.encryption.keyArn",
  "destinations.cloudwatch.largeData.encryption.keyArn",
  "consumers.panther.stream.encryption.keyArn",
];

const ofTargets: SettingsRule = {
  scope: "settings",
  reads: keyArns,
  check(context) {
    for (const pattern of keyArns) checkArn(context, pattern, keyArn);
  },
};

const ofArchive = ruleForArchive({
  reads: ["encryption.keyArn"],
  check(_archive, context) {
    checkArn(context, "archive.encryption.keyArn", keyArnOfArchive);
  },
});

/** A key is named by the ARN of a KMS key in the Region of the target, or of the archive. */
export const keyArnsFit: readonly Rule[] = [ofTargets, ofArchive];
