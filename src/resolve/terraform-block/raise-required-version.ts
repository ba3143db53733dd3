import { defaults } from "../../spec/defaults";
import type { TerraformSettings } from "../../spec/spec";
import { allowsOlderThan } from "./version-constraint";

/** The lowest Terraform that has what the settings use, and what asks for it. */
export interface NeededTerraform {
  readonly version: string;
  readonly feature: string;
}

interface Feature extends NeededTerraform {
  readonly isUsed: (spec: TerraformSettings, isRetired: boolean) => boolean;
}

/** What not every supported Terraform has, the newest first. */
const features: readonly Feature[] = [
  {
    // https://developer.hashicorp.com/terraform/language/backend/s3#state-locking
    version: "1.10.0",
    feature: "`useLockfile`",
    isUsed: ({ backend }) => backend?.s3?.useLockfile === true,
  },
  {
    // https://developer.hashicorp.com/terraform/language/resources/syntax#removing-resources
    version: "1.7.0",
    feature: "`retired`",
    isUsed: (_spec, isRetired) => isRetired,
  },
  {
    // https://developer.hashicorp.com/terraform/language/backend/s3#assume-role-configuration
    version: "1.6.0",
    feature: "`backend.s3.roleArn`",
    isUsed: ({ backend }) => backend?.s3?.roleArn !== undefined,
  },
];

/** Which Terraform the used features need at least; nothing beyond the default for most specs. */
export function neededTerraform(
  spec: TerraformSettings,
  isRetired: boolean,
): NeededTerraform | undefined {
  return features.find(({ isUsed }) => isUsed(spec, isRetired));
}

/** Adds a lower bound where the constraint lets in a Terraform that is too old for the used features. */
export function raiseRequiredVersion(spec: TerraformSettings, isRetired: boolean): string {
  const constraint = spec.requiredVersion ?? defaults.terraform.requiredVersion;
  const needed = neededTerraform(spec, isRetired);
  if (needed === undefined || !allowsOlderThan(constraint, needed.version)) return constraint;
  return spec.requiredVersion === undefined
    ? `>= ${needed.version}`
    : `${constraint}, >= ${needed.version}`;
}
