import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { TerraformVariable } from "cdktf";
import type { AssumeRole } from "../resolve/settings/settings";
import type { AnyStackScope } from "./stack-scope";

/**
 * Adds the provider for one account and Region.
 *
 * `allowed_account_ids` makes credentials of another account fail before anything is planned.
 */
export function addAwsProvider(scope: AnyStackScope): void {
  const { stack, content } = scope;
  const { awsProvider, assumeRole, defaultTags } = content.settings.terraform;
  // The bindings pin one provider version, and the unqualified source, which OpenTofu reads differently.
  stack.addOverride("terraform.required_providers.aws", {
    source: "hashicorp/aws",
    version: awsProvider,
  });
  const provider = new AwsProvider(stack, "aws", {
    region: content.target.region,
    allowedAccountIds: [content.target.account],
    ...(assumeRole === undefined ? {} : { assumeRole: [assumedRole(scope, assumeRole)] }),
  });
  // A map as one value: the binding's type knows maps of texts only.
  if (defaultTags !== undefined) provider.addOverride("default_tags", [{ tags: defaultTags }]);
}

function assumedRole(
  { stack }: AnyStackScope,
  { roleArn, externalId, sessionName }: AssumeRole<string>,
) {
  const variable = new TerraformVariable(stack, "assume_role_arn", {
    type: "string",
    default: roleArn,
    description: "The role that Terraform assumes; a plan may use a read-only one.",
  });
  return {
    roleArn: variable.stringValue,
    ...(externalId === undefined ? {} : { externalId }),
    ...(sessionName === undefined ? {} : { sessionName }),
  };
}
