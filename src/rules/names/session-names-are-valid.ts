import { lengthViolation, violationsOf } from "../../spec/names/name-violations";
import { roleNameViolations } from "../../spec/names/role-name";
import { checkName, type NameLaw } from "../building/check-name";
import type { SettingsRule } from "../rule";

const sessionName: NameLaw = {
  code: "names/invalid-session",
  noun: "session name",
  maximum: 64,
  // STS asks for what IAM asks of a role, and for a second character.
  violations: (name) =>
    violationsOf(...(name.length < 2 ? [lengthViolation(name, 2, 64)] : roleNameViolations(name))),
  hint: 'Write 2 to 64 letters, digits and the characters "_+=,.@-".',
};

/**
 * The session of the assumed role has a name that STS takes, whatever target fills it.
 *
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
 */
export const sessionNamesAreValid: SettingsRule = {
  scope: "settings",
  reads: ["terraform.assumeRole.sessionName"],
  check(context) {
    checkName(context, "terraform.assumeRole.sessionName", sessionName);
  },
};
