import type { DeployedResource } from "../../stack-json/deployed-resource";
import { textOf } from "../../stack-json/text-of";
import type { DeployerGrant } from "./deployer-grant";
import { readAndWrite } from "./read-and-write";

/** Grants for a statement in the policy of a Lambda function, or of one of its versions and aliases. */
export function functionPermissionGrants({ body }: DeployedResource): readonly DeployerGrant[] {
  const { qualifier } = body;
  const arn = textOf(body, "function_name");
  const resources = [typeof qualifier === "string" ? `${arn}:${qualifier}` : arn];
  return readAndWrite("FunctionPolicies", resources, {
    reads: ["lambda:GetPolicy"],
    writes: ["lambda:AddPermission", "lambda:RemovePermission"],
  });
}
