import { bucketNameConcerns, newBucketNameViolations } from "../../spec/names/bucket-name";
import { checkName, type NameLaw } from "../building/check-name";
import { ruleForArchive } from "../building/rule-for-archive";
import type { Rule, SettingsRule } from "../rule";

const newBucket: NameLaw = {
  code: "names/bucket-with-dots",
  noun: "bucket name",
  maximum: 63,
  violations: (name) => (newBucketNameViolations(name).length > 0 ? [] : bucketNameConcerns(name)),
  hint: "Write hyphens instead of the dots.",
};

const buckets = [
  "destinations.s3.bucket",
  "destinations.cloudwatch.largeData.bucket",
  "consumers.panther.stream.bucket",
];

const ofTargets: SettingsRule = {
  scope: "settings",
  reads: buckets,
  check(context) {
    for (const pattern of buckets) checkName(context, pattern, newBucket);
  },
};

const ofArchive = ruleForArchive({
  reads: ["bucket"],
  check(_archive, context) {
    checkName(context, "archive.bucket", newBucket);
  },
});

/** A bucket that is yet to be made has no dot in its name; one that is already there cannot be renamed. */
export const bucketNamesAvoidDots: readonly Rule[] = [ofTargets, ofArchive];
