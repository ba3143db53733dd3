import { quoteText } from "../../diagnostics/quote-text";
import { parseTemplate } from "../../resolve/templates/template";
import { usableItems } from "../../resolve/usable-spec";
import { leadsToLogs } from "../reading/leads-to-logs";
import { logKeyRoots } from "../reading/log-key-roots";
import { fillForTarget } from "../reading/filled-texts";
import { inEveryLayer } from "../reading/in-every-layer";
import { writtenSettings } from "../../resolve/settings/written-settings";
import type { SpecRule } from "../rule";
import { findArchiveStack } from "../reading/find-archive-stack";
import { replicationKeys, replicationsToArchive, type Replication } from "../reading/replications";

/** A reader's prefix in the archive leads to the logs of some target: a replica keeps the key of its original. */
export const archiveReadersFindLogs: SpecRule = {
  scope: "spec",
  reads: [
    ...replicationKeys,
    "archive.readers",
    ...inEveryLayer("destinations.s3.prefix", "destinations.cloudwatch.largeData.prefix"),
  ],
  check({ spec, resolved, report }) {
    const archive = findArchiveStack(resolved);
    const roots = replicationsToArchive(resolved).flatMap(filledRoots);
    if (archive === undefined || roots.length === 0) return;
    for (const [index, { prefix }] of usableItems(spec.archive?.readers)) {
      const filled = prefix ? fillForTarget(parseTemplate(prefix), archive) : undefined;
      if (filled === undefined || leadsToLogs(filled, roots)) continue;
      const [first = ""] = roots;
      report("bucket/reader-finds-nothing", {
        message: `No log in the archive has a key below the prefix ${quoteText(filled)}, so that the reader finds nothing.`,
        hint: `Logs of the archive have keys such as ${quoteText(first)}: name the beginning of one, or leave \`prefix\` out.`,
        at: ["archive", "readers", index, "prefix"],
      });
    }
  },
};

function filledRoots({ resolved, targets }: Replication): readonly string[] {
  const written = writtenSettings(resolved).destinations?.s3 ?? {};
  const roots = logKeyRoots({ path: ["destinations", "s3"], written }, resolved).map(parseTemplate);
  return targets.flatMap((target) => roots.flatMap((root) => fillForTarget(root, target) ?? []));
}
