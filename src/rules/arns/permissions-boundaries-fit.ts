import { isAccountId, type Arn } from "../../spec/aws-arn";
import { checkArn, type ArnLaw } from "../building/check-arn";
import type { SettingsRule } from "../rule";

const boundary: ArnLaw = {
  noun: "an IAM policy",
  isOfKind: isPolicyArn,
  example: "arn:aws:iam::111122223333:policy/boundary",
  own: ["partition", "account"],
  adviseOn: () =>
    "Write the `Arn` that `aws iam list-policies` prints, with {partition} and {account} for what differs from target to target.",
  nearnessHint: "Write {partition} and {account} for what differs from target to target.",
};

/** A permissions boundary is a policy of the target's own account, or one that AWS manages. */
export const permissionsBoundariesFit: SettingsRule = {
  scope: "settings",
  reads: ["destinations.cloudwatch.role.permissionsBoundary", "roles.permissionsBoundary"],
  check(context) {
    checkArn(context, "roles.permissionsBoundary", boundary);
    checkArn(context, "destinations.cloudwatch.role.permissionsBoundary", boundary);
  },
};

/** Policies that AWS manages are of the account `aws`. */
function isPolicyArn({ service, region, account, resource }: Arn): boolean {
  return (
    service === "iam" &&
    region === "" &&
    (account === "aws" || isAccountId(account)) &&
    /^policy\/(?:[!-~]+\/)?[\w+=,.@-]+$/.test(resource)
  );
}
