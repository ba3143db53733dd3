import { quoteText } from "../../diagnostics/quote-text";
import { archivedPrefixes } from "../../resolve/central/archive-queries";
import { listInWords } from "../wording/list-in-words";
import { inEveryLayer } from "../reading/in-every-layer";
import type { SpecRule } from "../rule";
import { replicationKeys } from "../reading/replications";

/** One table spans the archive only if all logs in it lie below one prefix: a replica keeps the key of its original. */
export const archivedPrefixesAgree: SpecRule = {
  scope: "spec",
  reads: [
    ...replicationKeys,
    "archive.athena",
    ...inEveryLayer("destinations.s3.prefix", "accounts", "regions"),
  ],
  check({ spec, resolved, report }) {
    if (spec.archive?.athena !== true) return;
    const prefixes = archivedPrefixes(resolved.targets);
    if (prefixes.length < 2) return;
    const shown = prefixes
      .slice(0, 3)
      .map((prefix) => (prefix === "" ? "none" : quoteText(prefix)));
    const more = prefixes.length > 3 ? [`${String(prefixes.length - 3)} more`] : [];
    report("archive/prefixes-differ", {
      message: `The table of the archive spans one prefix, and the targets that replicate to it have ${String(prefixes.length)}: ${listInWords([...shown, ...more])}.`,
      hint: "Give all of them the same `destinations.s3.prefix`; account and Region are in every key without it.",
      at: ["archive", "athena"],
    });
  },
};
