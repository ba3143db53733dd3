import { quoteText } from "../../diagnostics/quote-text";
import type { SettingsRule } from "../rule";
import { isVersionConstraint } from "../../resolve/terraform-block/version-constraint";
import { valuesAt } from "../reading/values-at";

const settings = ["terraform.requiredVersion", "terraform.awsProvider"];

/** A version constraint is one that Terraform can read: comparisons with version numbers, separated by commas. */
export const versionConstraintsAreReadable: SettingsRule = {
  scope: "settings",
  reads: settings,
  check({ resolved, report }) {
    for (const { path, value } of settings.flatMap((key) => valuesAt(resolved.merged, key))) {
      if (typeof value !== "string" || isVersionConstraint(value)) continue;
      report("terraform/unreadable-constraint", {
        message: `${quoteText(value)} is not a version constraint, such as ">= 5.100.0, < 7.0.0" or "~> 6.0".`,
        hint: "Compare with numbers: `=`, `!=`, `>`, `>=`, `<`, `<=` or `~>`, separated by commas.",
        at: path,
      });
    }
  },
};
