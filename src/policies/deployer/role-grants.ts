import type { DeployedResource } from "../../stack-json/deployed-resource";
import { roleArn } from "../../stack-json/resource-arns";
import { textOf } from "../../stack-json/text-of";
import type { DeployerGrant } from "./deployer-grant";

const reads = ["iam:GetRole", "iam:ListAttachedRolePolicies", "iam:ListRolePolicies"];

const writes = [
  "iam:CreateRole",
  "iam:DeleteRole",
  "iam:ListInstanceProfilesForRole",
  "iam:UpdateAssumeRolePolicy",
];

const boundaryWrites = ["iam:DeleteRolePermissionsBoundary", "iam:PutRolePermissionsBoundary"];

/** Grants for a role. Its boundary is taken away with the policy of the spec that still has it. */
export function roleGrants({ body, source, isTagged }: DeployedResource): readonly DeployerGrant[] {
  const resources = [roleArn(body, source)];
  const boundary = body["permissions_boundary"] === undefined ? [] : boundaryWrites;
  const tagging = isTagged || body["tags"] !== undefined ? ["iam:TagRole", "iam:UntagRole"] : [];
  return [
    { mode: "plan", topic: "Roles", actions: reads, resources },
    { mode: "apply", topic: "Roles", actions: [...writes, ...boundary, ...tagging], resources },
  ];
}

/** Grants for the policy of a role. */
export function rolePolicyGrants({ body }: DeployedResource): readonly DeployerGrant[] {
  const resources = [textOf(body, "role")];
  const changes = ["iam:DeleteRolePolicy", "iam:PutRolePolicy"];
  return [
    { mode: "plan", topic: "Roles", actions: ["iam:GetRolePolicy"], resources },
    { mode: "apply", topic: "Roles", actions: changes, resources },
  ];
}
