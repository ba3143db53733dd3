import { quoteText } from "../../diagnostics/quote-text";
import { writtenSettings } from "../../resolve/settings/written-settings";
import { neededTerraform } from "../../resolve/terraform-block/raise-required-version";
import { allowsFrom } from "../../resolve/terraform-block/version-constraint";
import type { SettingsRule } from "../rule";

/**
 * `requiredVersion` lets in a Terraform that has what the settings use.
 *
 * A bound that is only too low is raised without a word; one that keeps the needed versions out cannot be.
 */
export const terraformIsNewEnough: SettingsRule = {
  scope: "settings",
  reads: [
    "terraform.requiredVersion",
    "terraform.backend.s3.useLockfile",
    "terraform.backend.s3.roleArn",
  ],
  check({ resolved, report }) {
    const { terraform = {} } = writtenSettings(resolved);
    const { requiredVersion: constraint } = terraform;
    const needed = neededTerraform(terraform, resolved.retired);
    if (constraint === undefined || needed === undefined) return;
    if (allowsFrom(constraint, needed.version)) return;
    report("terraform/too-old", {
      message: `${quoteText(constraint)} keeps out Terraform ${needed.version} and newer, which ${needed.feature} needs.`,
      hint: `Allow Terraform ${needed.version}, as in ">= ${needed.version}", or do without ${needed.feature}.`,
      at: ["terraform", "requiredVersion"],
    });
  },
};
