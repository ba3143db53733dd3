import { quoteText } from "../../diagnostics/quote-text";
import { writtenSettings } from "../../resolve/settings/written-settings";
import type { SettingsRule } from "../rule";

const closers: Readonly<Record<string, string>> = { "{": "}", "[": "]", "(": ")" };

/** Texts and regular expressions, in which brackets mean nothing. */
const literalPattern = /"(?:[^"\\]|\\.)*"|%[^%]*%/g;

/**
 * A filter pattern closes every bracket and quotation mark that it opens.
 *
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html
 */
export const filterPatternsAreBalanced: SettingsRule = {
  scope: "settings",
  reads: ["consumers.streams"],
  check({ resolved, report }) {
    const { consumers } = writtenSettings(resolved);
    for (const [index, { filterPattern = "" }] of (consumers?.streams ?? []).entries()) {
      const mistake = findImbalance(filterPattern);
      if (mistake === undefined) continue;
      report("consumers/unbalanced-pattern", {
        message: `The filter pattern ${quoteText(filterPattern)} ${mistake}.`,
        hint: "Try the pattern on real events: `aws logs test-metric-filter` says which of them it matches.",
        at: ["consumers", "streams", index, "filterPattern"],
      });
    }
  },
};

/** What is open at the end or closed without having been opened, as the end of a sentence. */
function findImbalance(pattern: string): string | undefined {
  const awaited: string[] = [];
  for (const character of pattern.replace(literalPattern, "")) {
    const closer = closers[character];
    if (closer !== undefined) awaited.push(closer);
    else if (character === '"') return "does not close its last quotation mark";
    else if (Object.values(closers).includes(character) && awaited.pop() !== character)
      return `has a ${quoteText(character)} that closes nothing`;
  }
  const missing = awaited.at(-1);
  return missing === undefined ? undefined : `lacks a ${quoteText(missing)}`;
}
