import { bucketNameViolations, newBucketNameViolations } from "../../spec/names/bucket-name";
import { checkName, type NameLaw } from "../building/check-name";
import type { SettingsRule } from "../rule";

const newBucket: NameLaw = {
  code: "names/invalid-bucket",
  noun: "bucket name",
  maximum: 63,
  violations: newBucketNameViolations,
  hint: "Write 3 to 63 lowercase letters, digits and hyphens, a letter or digit at both ends.",
  mend: nameWithin,
};

const existingBucket: NameLaw = {
  ...newBucket,
  violations: bucketNameViolations,
  hint: "Write the name as `aws s3api list-buckets` shows it.",
};

const newBuckets = [
  "destinations.s3.bucket",
  "destinations.cloudwatch.largeData.bucket",
  "consumers.panther.stream.bucket",
];
const existingBuckets = [
  "terraform.backend.s3.bucket",
  "destinations.s3.existingBucket",
  "destinations.s3.accessLogs.bucket",
  "destinations.cloudwatch.largeData.existingBucket",
  "destinations.cloudwatch.largeData.accessLogs.bucket",
  "consumers.athena.resultsBucket",
];

/** A bucket has a name that S3 takes, whatever target fills it. */
export const bucketNamesAreValid: SettingsRule = {
  scope: "settings",
  reads: [...newBuckets, ...existingBuckets],
  check(context) {
    for (const pattern of newBuckets) checkName(context, pattern, newBucket);
    for (const pattern of existingBuckets) checkName(context, pattern, existingBucket);
  },
};

/** The name in an ARN or a URL of a bucket, which people paste from the console. */
function nameWithin(written: string): string | undefined {
  return /^(?:arn:[^:]*:s3:::|s3:\/\/)([^/]+)/.exec(written)?.[1];
}
