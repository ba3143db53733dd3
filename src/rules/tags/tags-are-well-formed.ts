import { quoteText } from "../../diagnostics/quote-text";
import { characterViolation, lengthViolation } from "../../spec/names/name-violations";
import { fillForTargets } from "../reading/filled-texts";
import type { SettingsContext, SettingsRule } from "../rule";
import { writtenSettings } from "../../resolve/settings/written-settings";

const maximumLength = 256;

/**
 * Tags have the characters and the lengths that AWS takes, once placeholders are filled.
 *
 * Services differ in the characters, and these are the ones that all of them take.
 * https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html
 */
export const tagsAreWellFormed: SettingsRule = {
  scope: "settings",
  reads: ["terraform.defaultTags.*"],
  check(context) {
    const tags = writtenSettings(context.resolved).terraform?.defaultTags ?? {};
    for (const [key, value] of Object.entries(tags)) {
      checkKey(key, context);
      checkValue(key, value, context);
    }
  },
};

function checkKey(key: string, { report }: SettingsContext): void {
  const at = ["terraform", "defaultTags", key];
  const violation = findStrangers(key);
  if (violation !== undefined) {
    report("tags/characters", {
      message: `The tag key ${quoteText(key)} ${violation} by every service.`,
      hint: "Leave these characters out. The key of a tag takes no placeholders.",
      at,
      on: "key",
    });
  } else if (/^aws:/i.test(key)) {
    report("tags/malformed", {
      message: `The tag key ${quoteText(key)} begins with "aws:", which AWS keeps for itself.`,
      hint: "Begin it with something else.",
      at,
      on: "key",
    });
  }
}

function checkValue(key: string, written: string, { targets, report }: SettingsContext): void {
  const at = ["terraform", "defaultTags", key];
  const filled = fillForTargets(written, targets);
  const idsOf = (some: typeof filled): readonly string[] =>
    some.flatMap(({ target }) => (target === undefined ? [] : [target.id]));
  const long = filled.filter(({ text }) => [...text].length > maximumLength);
  const strange = filled.filter(({ text }) => findStrangers(text) !== undefined);
  const [longest] = long;
  if (longest !== undefined) {
    report("tags/malformed", {
      message: `The value of the tag ${quoteText(key)} ${lengthViolation(longest.text, 0, maximumLength) ?? ""}, ${quoteText(longest.text)}.`,
      hint: "Shorten it.",
      at,
      targets: idsOf(long),
    });
  }
  const [first] = strange;
  if (first !== undefined) {
    report("tags/characters", {
      message: `The tag value ${quoteText(first.text)} ${findStrangers(first.text) ?? ""} by every service.`,
      hint: "Leave these characters out.",
      at,
      targets: idsOf(strange),
    });
  }
}

function findStrangers(text: string): string | undefined {
  return characterViolation(
    text,
    /[\p{L}\p{Z}\p{N}_.:/=+\-@]/u,
    "letters, digits, spaces and _ . : / = + - @",
  );
}
