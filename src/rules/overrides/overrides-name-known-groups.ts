import { quoteText } from "../../diagnostics/quote-text";
import { suggest } from "../../diagnostics/suggest";
import { usableItems } from "../../resolve/usable-spec";
import { listInWords } from "../wording/list-in-words";
import type { SpecRule } from "../rule";

/** An override names groups that the spec has. */
export const overridesNameKnownGroups: SpecRule = {
  scope: "spec",
  reads: ["targets.name"],
  check({ spec, report }) {
    const groups = [...new Set(usableItems(spec.targets).map(([, { name }]) => name))];
    for (const [index, { match }] of usableItems(spec.overrides)) {
      for (const [position, group] of (match.groups ?? []).entries()) {
        if (groups.includes(group)) continue;
        const [nearest] = suggest(group, groups);
        const question = nearest === undefined ? "" : ` Did you mean ${quoteText(nearest)}?`;
        report("overrides/unknown-group", {
          message: `There is no group ${quoteText(group)}.${question}`,
          hint: `Name a group of the spec: ${listInWords(groups.map(quoteText), 7)}. Globs do not stand here.`,
          at: ["overrides", index, "match", "groups", position],
        });
      }
    }
  },
};
