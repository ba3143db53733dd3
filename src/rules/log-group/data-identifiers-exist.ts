import { quoteText } from "../../diagnostics/quote-text";
import { suggest } from "../../diagnostics/suggest";
import { dataIdentifiers } from "../../spec/data-identifiers";
import { listInWords } from "../wording/list-in-words";
import type { SettingsRule } from "../rule";
import { writtenSettings } from "../../resolve/settings/written-settings";

/**
 * A managed data identifier is one that CloudWatch Logs has.
 *
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL-managed-data-identifiers.html
 */
export const dataIdentifiersExist: SettingsRule = {
  scope: "settings",
  reads: ["destinations.cloudwatch.dataProtection"],
  check({ resolved, report }) {
    const { dataProtection } = writtenSettings(resolved).destinations?.cloudwatch ?? {};
    const identifiers = dataProtection?.identifiers ?? [];
    for (const [index, found] of identifiers.entries()) {
      if (dataIdentifiers.includes(found)) continue;
      const at = ["destinations", "cloudwatch", "dataProtection", "identifiers", index];
      const meant = inOtherCase(found);
      const isMeant = meant !== undefined && !identifiers.includes(meant);
      report("log-group/unknown-data-identifier", {
        ...describe(found),
        at,
        fixes: isMeant
          ? [{ title: `Write ${quoteText(meant)}.`, at, newText: JSON.stringify(meant) }]
          : [],
      });
    }
  },
};

function describe(found: string): { readonly message: string; readonly hint: string } {
  const ofCountries = dataIdentifiers.filter((known) => known.startsWith(`${found}-`));
  if (ofCountries.length > 0) {
    return {
      message: `The data identifier ${quoteText(found)} lacks its country.`,
      hint: `Write ${listInWords(ofCountries.map(quoteText), 8)}, for each country that matters.`,
    };
  }
  const [near] = suggest(found, dataIdentifiers);
  return {
    message: `${quoteText(found)} is not a managed data identifier that bedtrail knows.`,
    hint: `${near === undefined ? "See the AWS page on managed data identifiers." : `Did you mean ${quoteText(near)}?`} If AWS has added ${quoteText(found)} since, accept this code.`,
  };
}

function inOtherCase(found: string): string | undefined {
  return dataIdentifiers.find((known) => known.toLowerCase() === found.toLowerCase());
}
