import { quoteText } from "../../diagnostics/quote-text";
import { allowsFrom, allowsOlderThan } from "../../resolve/terraform-block/version-constraint";
import type { SettingsRule } from "../rule";
import { valuesAt } from "../reading/values-at";

/** The first release with the resources that bedtrail writes. */
const oldest = "5.100.0";
/** The first release that may refuse them: a major version is free to. */
const beyond = "7.0.0";

/** `awsProvider` lets in a release of the AWS provider that knows what bedtrail writes. */
export const providerIsSupported: SettingsRule = {
  scope: "settings",
  reads: ["terraform.awsProvider"],
  check({ resolved, report }) {
    for (const { path, value } of valuesAt(resolved.merged, "terraform.awsProvider")) {
      if (typeof value !== "string") continue;
      if (allowsFrom(value, oldest) && allowsOlderThan(value, beyond)) continue;
      report("terraform/unsupported-provider", {
        message: `${quoteText(value)} lets in no release of the AWS provider from ${oldest} on and below ${beyond}.`,
        hint: `Leave the key out for the default, ">= ${oldest}, < ${beyond}", or choose a part of it.`,
        at: path,
      });
    }
  },
};
