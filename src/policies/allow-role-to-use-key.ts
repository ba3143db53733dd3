import type { Statement } from "./policy-document";

/** A role of the account, and what it does with a key. */
export interface KeyUse {
  readonly sid: string;
  /** The account of the role as a principal. */
  readonly accountRoot: string;
  readonly roleArn: string;
  readonly actions: string | readonly string[];
  /** Further conditions of the use. */
  readonly condition?: Statement["Condition"];
}

/**
 * A key lets one role of the account use it.
 *
 * The principal is the account, and a condition names the role: a key has its policy before any role is there, and
 * a policy refuses a principal that is not.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
export function allowRoleToUseKey(use: KeyUse): Statement {
  return {
    Sid: use.sid,
    Effect: "Allow",
    Principal: { AWS: use.accountRoot },
    Action: use.actions,
    Resource: "*",
    Condition: { ArnEquals: { "aws:PrincipalArn": use.roleArn }, ...use.condition },
  };
}
