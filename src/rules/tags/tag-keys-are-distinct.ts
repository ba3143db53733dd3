import { quoteText } from "../../diagnostics/quote-text";
import { placeContradiction } from "../placing/place-contradiction";
import type { SettingsRule } from "../rule";
import { writtenSettings } from "../../resolve/settings/written-settings";

/**
 * The keys of tags differ in more than upper and lower case.
 *
 * Most services would take both, and IAM, whose roles carry the tags, takes them for one key.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html
 */
export const tagKeysAreDistinct: SettingsRule = {
  scope: "settings",
  reads: ["terraform.defaultTags.*"],
  check(context) {
    const tags = writtenSettings(context.resolved).terraform?.defaultTags ?? {};
    const known = new Map<string, string>();
    for (const key of Object.keys(tags)) {
      const folded = key.toLowerCase();
      const first = known.get(folded);
      known.set(folded, first ?? key);
      if (first === undefined) continue;
      context.report("tags/same-key", {
        message: `The tags ${quoteText(first)} and ${quoteText(key)} have one key for IAM, which does not tell upper from lower case; it refuses to tag a role with both.`,
        hint: "Keep one of the two.",
        ...placeContradiction(context, [
          { path: ["terraform", "defaultTags", key], message: "The other tag is here.", on: "key" },
          {
            path: ["terraform", "defaultTags", first],
            message: "The other tag is here.",
            on: "key",
          },
        ]),
      });
    }
  },
};
