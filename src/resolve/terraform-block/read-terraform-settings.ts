import { defaults } from "../../spec/defaults";
import type {
  AssumeRole as AssumeRoleSpec,
  TerraformSettings as TerraformSpec,
} from "../../spec/spec";
import { present } from "../present";
import { optionalText } from "../templates/optional-text";
import { raiseRequiredVersion } from "./raise-required-version";
import { readBackend } from "./read-backend";
import type { AssumeRole, TerraformSettings } from "../settings/settings";
import { literalTemplate, parseTemplate, type Template } from "../templates/template";

/** Reads how Terraform runs the stacks. What is missing though required reads as empty; a rule reports it. */
export function readTerraformSettings(
  spec: TerraformSpec,
  isRetired: boolean,
): TerraformSettings<Template> {
  const tags = spec.defaultTags ?? {};
  return present({
    requiredVersion: literalTemplate(raiseRequiredVersion(spec, isRetired)),
    awsProvider: literalTemplate(spec.awsProvider ?? defaults.terraform.awsProvider),
    backend: readBackend(spec.backend ?? {}),
    assumeRole: spec.assumeRole ? readAssumeRole(spec.assumeRole) : undefined,
    defaultTags:
      Object.keys(tags).length > 0 ? { kind: "json-template" as const, value: tags } : undefined,
  });
}

function readAssumeRole(spec: NonNullable<AssumeRoleSpec>): AssumeRole<Template> {
  return present({
    roleArn: parseTemplate(spec.roleArn ?? ""),
    externalId: optionalText(spec.externalId),
    sessionName: optionalText(spec.sessionName),
  });
}
