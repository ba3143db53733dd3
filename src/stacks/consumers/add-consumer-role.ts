import { IamRole, type IamRoleConfig } from "@cdktf/provider-aws/lib/iam-role";
import { IamRolePolicy } from "@cdktf/provider-aws/lib/iam-role-policy";
import { policyDocument, type Statement } from "../../policies/policy-document";
import type { OwnRole } from "../../resolve/settings/own-role";
import { ownRole } from "../own-role";
import type { AnyStackScope } from "../stack-scope";
import { addConsumerResource } from "./add-consumer-resource";

/** A role of a consumer: who may assume it, and what it may do. */
interface ConsumerRole extends Pick<IamRoleConfig, "tags"> {
  readonly label: string;
  readonly settings: OwnRole<string>;
  readonly description: string;
  readonly trust: Statement;
  readonly policies: readonly RolePolicy[];
}

interface RolePolicy {
  /** The label of its resource; that of the role, unless it has one of its own. */
  readonly label?: string;
  readonly name: string;
  readonly statements: readonly Statement[];
}

/** A role that was added. It can do its work when its policies are there, too. */
interface AddedConsumerRole {
  readonly role: IamRole;
  readonly policies: readonly IamRolePolicy[];
}

/** Adds the role of a consumer with its inline policies. */
export function addConsumerRole(
  scope: AnyStackScope,
  { label, settings, trust, policies, ...rest }: ConsumerRole,
): AddedConsumerRole {
  const role = addConsumerResource(scope, IamRole, label, {
    ...ownRole(settings),
    ...rest,
    assumeRolePolicy: JSON.stringify(policyDocument([trust])),
  });
  const added = policies.map((policy) =>
    addConsumerResource(scope, IamRolePolicy, policy.label ?? label, {
      name: policy.name,
      role: role.id,
      policy: JSON.stringify(policyDocument(policy.statements)),
    }),
  );
  return { role, policies: added };
}
