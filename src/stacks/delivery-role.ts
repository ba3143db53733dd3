import { IamRole } from "@cdktf/provider-aws/lib/iam-role";
import { IamRolePolicy } from "@cdktf/provider-aws/lib/iam-role-policy";
import { allowBedrockToAssume, allowLogDelivery } from "../policies/delivery-role";
import { policyDocument } from "../policies/policy-document";
import type { CloudWatch } from "../resolve/settings/settings";
import type { DeliveryLogGroup } from "./log-group";
import { ownRole } from "./own-role";
import { addResource, type Readiness, type ResourceIdentity, type StackScope } from "./stack-scope";

const identity: ResourceIdentity = { label: "delivery", whenRetired: "destroy" };

/** The role through which Bedrock writes to the log group. */
export interface AddedRole extends Readiness {
  readonly arn: string;
}

/** Adds the role and its one permission, or names the role that is already there. */
export function addDeliveryRole(
  scope: StackScope,
  { role }: CloudWatch<string>,
  logGroup: DeliveryLogGroup,
): AddedRole {
  if (role.kind === "existing") return { arn: role.arn, readyAfter: [] };
  const added = addResource(scope, IamRole, identity, {
    ...ownRole(role),
    description: "Bedrock writes model invocation logs to CloudWatch Logs",
    assumeRolePolicy: JSON.stringify(policyDocument([allowBedrockToAssume(scope.source)])),
  });
  const policy = addResource(scope, IamRolePolicy, identity, {
    name: "write-model-invocation-logs",
    role: added.id,
    policy: JSON.stringify(policyDocument([allowLogDelivery(logGroup.arn)])),
  });
  return { arn: added.arn, readyAfter: [added, policy] };
}
