import { isAccountId, isPrincipalArn } from "../../spec/aws-arn";
import { checkArn, type ArnLaw } from "../building/check-arn";
import { ruleForArchive } from "../building/rule-for-archive";
import type { Rule, SettingsRule } from "../rule";

const principal: ArnLaw = {
  noun: "an IAM principal",
  isOfKind: isPrincipalArn,
  example: "arn:aws:iam::444455556666:role/log-analytics",
  own: ["partition"],
  adviseOn,
  nearnessHint:
    "Write {partition} for the partition, or name the readers of each partition in a group of their own.",
};

const readers = [
  "destinations.s3.readers.*.principalArn",
  "destinations.cloudwatch.largeData.readers.*.principalArn",
];

const ofTargets: SettingsRule = {
  scope: "settings",
  reads: readers,
  check(context) {
    for (const pattern of readers) checkArn(context, pattern, principal);
  },
};

const ofArchive = ruleForArchive({
  reads: ["readers.*.principalArn"],
  check(_archive, context) {
    checkArn(context, "archive.readers.*.principalArn", principal);
  },
});

/**
 * A reader is an account, a user, a role or a session, of any account of the target's partition.
 *
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
export const readersArePrincipals: readonly Rule[] = [ofTargets, ofArchive];

function adviseOn(written: string): string {
  if (isAccountId(written)) {
    return `Write arn:{partition}:iam::${written}:root for everyone whom that account lets read.`;
  }
  return written.includes("*")
    ? "A principal takes no wildcard: name the root of the account, as arn:{partition}:iam::444455556666:root, and let IAM decide there."
    : "Write the `Arn` of a role, a user or the root of an account.";
}
