import { parseArn } from "../../spec/aws-arn";
import { logGroupNameViolations } from "../../spec/names/log-group-name";
import { checkName, type NameLaw } from "../building/check-name";
import type { SettingsRule } from "../rule";

const logGroup: NameLaw = {
  code: "names/invalid-log-group",
  noun: "log group name",
  maximum: 512,
  violations: logGroupNameViolations,
  hint: 'Write letters, digits and the characters "_-/.#".',
  mend: nameWithin,
};

const logGroups = ["destinations.cloudwatch.logGroup", "destinations.cloudwatch.existingLogGroup"];

/** A log group has a name that CloudWatch Logs takes, whatever target fills it. */
export const logGroupNamesAreValid: SettingsRule = {
  scope: "settings",
  reads: logGroups,
  check(context) {
    for (const pattern of logGroups) checkName(context, pattern, logGroup);
  },
};

/** The name in an ARN of a log group, which may end in `:*`. */
function nameWithin(written: string): string | undefined {
  return /^log-group:([^:]+)/.exec(parseArn(written)?.resource ?? "")?.[1];
}
