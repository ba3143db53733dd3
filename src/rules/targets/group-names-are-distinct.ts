import { quoteText } from "../../diagnostics/quote-text";
import { usableItems } from "../../resolve/usable-spec";
import type { SpecRule } from "../rule";

/** A group has a name of its own: overrides, acceptances and reports tell groups by it. */
export const groupNamesAreDistinct: SpecRule = {
  scope: "spec",
  reads: ["targets.name"],
  check({ spec, report }) {
    const known = new Map<string, number>();
    for (const [index, { name }] of usableItems(spec.targets)) {
      const first = known.get(name);
      if (first === undefined) {
        known.set(name, index);
        continue;
      }
      report("targets/duplicate-group", {
        message: `A second group is called ${quoteText(name)}.`,
        hint: "Give it another name, or bring the two groups together.",
        at: ["targets", index, "name"],
        related: [{ message: "The first one is here.", at: ["targets", first, "name"] }],
      });
    }
  },
};
