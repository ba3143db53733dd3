import { parseArn } from "../../spec/aws-arn";
import { roleNameViolations, rolePathViolations } from "../../spec/names/role-name";
import { checkName, type NameLaw } from "../building/check-name";
import type { SettingsRule } from "../rule";

const roleName: NameLaw = {
  code: "names/invalid-role",
  noun: "role name",
  maximum: 64,
  violations: roleNameViolations,
  hint: 'Write letters, digits and the characters "_+=,.@-".',
  mend: nameWithin,
};

const rolePath: NameLaw = {
  code: "names/invalid-role-path",
  noun: "role path",
  maximum: 512,
  violations: rolePathViolations,
  hint: "Write a slash, or a text between two slashes such as `/platform/`.",
  mend: (written) => {
    const mended = `/${written.replace(/^\/+|\/+$/g, "")}/`.replace(/^\/\/$/, "/");
    return mended === written ? undefined : mended;
  },
};

/** Roles have names and paths that IAM takes, whatever target fills them. */
export const roleNamesAreValid: SettingsRule = {
  scope: "settings",
  reads: ["destinations.cloudwatch.role.name", "destinations.cloudwatch.role.path", "roles.path"],
  check(context) {
    checkName(context, "destinations.cloudwatch.role.name", roleName);
    checkName(context, "destinations.cloudwatch.role.path", rolePath);
    checkName(context, "roles.path", rolePath);
  },
};

/** The name in an ARN of a role, without its path. */
function nameWithin(written: string): string | undefined {
  return /^role\/(?:.*\/)?([^/]+)$/.exec(parseArn(written)?.resource ?? "")?.[1];
}
