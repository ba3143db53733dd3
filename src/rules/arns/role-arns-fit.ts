import { isRoleArn } from "../../spec/aws-arn";
import { checkArn, type ArnLaw } from "../building/check-arn";
import type { SettingsRule } from "../rule";

/** Bedrock passes no role of another account on, and the provider works in the target's account alone. */
const ownRole: ArnLaw = {
  noun: "an IAM role",
  isOfKind: isRoleArn,
  example: "arn:aws:iam::111122223333:role/terraform",
  own: ["partition", "account"],
  adviseOn: (written) =>
    written.includes(":assumed-role/")
      ? "That is a session of a role: write the `Arn` that `aws iam get-role` prints for the role itself."
      : "Write the `Arn` that `aws iam get-role` prints, with {partition} and {account} for what differs from target to target.",
  nearnessHint: "Write {partition} and {account} for what differs from target to target.",
};

/** State is often kept in an account of its own. */
const stateRole: ArnLaw = { ...ownRole, own: [] };

const ownRoles = ["terraform.assumeRole.roleArn", "destinations.cloudwatch.existingRoleArn"];
const stateRoles = ["terraform.backend.s3.roleArn"];

/** A role is named by its ARN, and is one of the target's own account wherever it works there. */
export const roleArnsFit: SettingsRule = {
  scope: "settings",
  reads: [...ownRoles, ...stateRoles],
  check(context) {
    for (const pattern of ownRoles) checkArn(context, pattern, ownRole);
    for (const pattern of stateRoles) checkArn(context, pattern, stateRole);
  },
};
