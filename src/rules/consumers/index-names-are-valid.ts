import { quoteText } from "../../diagnostics/quote-text";
import { indexNameViolations } from "../../spec/names/index-name";
import { writtenSettings } from "../../resolve/settings/written-settings";
import type { SettingsRule } from "../rule";

/** The index of OpenSearch has a name that OpenSearch takes; it is the same for every target. */
export const indexNamesAreValid: SettingsRule = {
  scope: "settings",
  reads: ["consumers.openSearch.index"],
  check({ resolved, report }) {
    const index = writtenSettings(resolved).consumers?.openSearch?.index;
    if (index === undefined) return;
    const violations = indexNameViolations(index);
    if (violations.length === 0) return;
    report("consumers/invalid-index", {
      message: `The index name ${quoteText(index)} ${violations.join("; it ")}.`,
      hint: "Write a name such as `bedrock-invocations`, or `bedrock-%{yyyy.MM}` for an index of each month.",
      at: ["consumers", "openSearch", "index"],
    });
  },
};
