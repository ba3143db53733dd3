import { defaults } from "../spec/defaults";
import type { TerraformSettings } from "../spec/spec";
import { allowsOlderThan } from "./version-constraint";

/** The lowest Terraform that has what the settings use, and what asks for it. */
export interface NeededTerraform {
  readonly version: string;
  readonly feature: string;
}

/** Which Terraform the used features need at least; nothing beyond the default for most specs. */
export function neededTerraform(
  spec: TerraformSettings,
  isRetired: boolean,
): NeededTerraform | undefined {
  // https://developer.hashicorp.com/terraform/language/backend/s3#state-locking
  if (spec.backend?.s3?.useLockfile === true)
    return { version: "1.10.0", feature: "`useLockfile`" };
  // https://developer.hashicorp.com/terraform/language/resources/syntax#removing-resources
  if (isRetired) return { version: "1.7.0", feature: "`retired`" };
  return undefined;
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
