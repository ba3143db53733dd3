import type { DeployedResource } from "../../stack-json/deployed-resource";
import { textOf } from "../../stack-json/text-of";
import type { DeployerGrant } from "./deployer-grant";

/** Grants for a statement in the policy of a Lambda function, or of one of its versions and aliases. */
export function functionPermissionGrants({ body }: DeployedResource): readonly DeployerGrant[] {
  const { qualifier } = body;
  const arn = textOf(body, "function_name");
  const resources = [typeof qualifier === "string" ? `${arn}:${qualifier}` : arn];
  const writes = ["lambda:AddPermission", "lambda:RemovePermission"];
  return [
    { mode: "plan", topic: "FunctionPolicies", actions: ["lambda:GetPolicy"], resources },
    { mode: "apply", topic: "FunctionPolicies", actions: writes, resources },
  ];
}
