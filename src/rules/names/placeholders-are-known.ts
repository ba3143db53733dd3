import { suggest } from "../../diagnostics/suggest";
import { findUnknownPlaceholders, placeholders } from "../../resolve/templates/template";
import { placeholderTexts } from "../reading/placeholder-texts";
import type { SpecRule } from "../rule";

/** A name in braces is a placeholder that bedtrail knows. */
export const placeholdersAreKnown: SpecRule = {
  scope: "spec",
  reads: [],
  check({ spec, report }) {
    for (const { path, text } of placeholderTexts(spec)) {
      const names = new Set(findUnknownPlaceholders(text).map(({ name }) => name));
      for (const name of names) {
        const suggestions = suggest(name, placeholders);
        const [meant] = suggestions;
        const question = meant === undefined ? "" : ` Did you mean {${meant}}?`;
        report("names/unknown-placeholder", {
          message: `There is no placeholder {${name}}.${question}`,
          hint: `Use {account}, {accountName}, {region}, {partition} or {name}, or write {{${name}}} for a literal {${name}}.`,
          at: path,
          within: `{${name}}`,
          fixes:
            meant === undefined || suggestions.length > 1
              ? []
              : [
                  {
                    title: `Write {${meant}}.`,
                    at: path,
                    within: `{${name}}`,
                    newText: `{${meant}}`,
                  },
                ],
        });
      }
    }
  },
};
