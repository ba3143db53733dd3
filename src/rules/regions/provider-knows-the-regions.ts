import { quoteText } from "../../diagnostics/quote-text";
import { allowsFrom } from "../../resolve/terraform-block/version-constraint";
import { listInWords } from "../wording/list-in-words";
import type { SettingsRule } from "../rule";
import { valuesAt } from "../reading/values-at";

/**
 * `awsProvider` lets in a release that knows every Region in use.
 *
 * The provider carries a list of Regions, and stops at one that it does not know. A constraint that lets in no
 * supported release at all is another rule's.
 */
export const providerKnowsTheRegions: SettingsRule = {
  scope: "settings",
  reads: ["terraform.awsProvider"],
  check({ resolved, targets, report }) {
    for (const { path, value } of valuesAt(resolved.merged, "terraform.awsProvider")) {
      if (typeof value !== "string" || !allowsFrom(value, "5.100.0")) continue;
      const unknown = targets.filter(
        ({ region }) =>
          region.awsProviderSince !== undefined && !allowsFrom(value, region.awsProviderSince),
      );
      if (unknown.length === 0) continue;
      const regions = new Map(unknown.map(({ region }) => [region.code, region.awsProviderSince]));
      const known = [...regions].map(([code, since]) => `${code} came with ${String(since)}`);
      report("regions/newer-than-provider", {
        message: `${quoteText(value)} lets in no release of the AWS provider that knows all Regions in use: ${listInWords(known)}.`,
        hint: "Raise `awsProvider`, here or for these Regions in a group or an override.",
        at: path,
        targets: unknown.map(({ id }) => id),
      });
    }
  },
};
