import type { DeployedResource } from "../../stack-json/deployed-resource";
import { roleArn } from "../../stack-json/resource-arns";
import { textOf } from "../../stack-json/text-of";
import type { DeployerGrant } from "./deployer-grant";
import { readAndWrite } from "./read-and-write";

const reads = ["iam:GetRole", "iam:ListAttachedRolePolicies", "iam:ListRolePolicies"];

const changes = [
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
  return readAndWrite("Roles", resources, {
    reads,
    writes: [...changes, ...boundary, ...tagging],
  });
}

/** Grants for the policy of a role. */
export function rolePolicyGrants({ body }: DeployedResource): readonly DeployerGrant[] {
  return readAndWrite("Roles", [textOf(body, "role")], {
    reads: ["iam:GetRolePolicy"],
    writes: ["iam:DeleteRolePolicy", "iam:PutRolePolicy"],
  });
}
