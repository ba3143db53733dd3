import { quoteText } from "../../diagnostics/quote-text";
import type { Target } from "../../resolve/target";
import { parseTemplate } from "../../resolve/templates/template";
import { usableItems } from "../../resolve/usable-spec";
import { rulesForBuckets } from "../building/rules-for-buckets";
import { fillForTarget } from "../reading/filled-texts";
import { listInWords } from "../wording/list-in-words";
import { leadsToLogs } from "../reading/leads-to-logs";
import { logKeyRoots } from "../reading/log-key-roots";

/**
 * A reader's prefix leads to keys that Bedrock writes.
 *
 * https://docs.aws.amazon.com/bedrock/latest/userguide/model-invocation-logging.html
 */
export const readersFindLogs = rulesForBuckets({
  reads: ["readers.*", "prefix"],
  alsoReads: ["destinations.cloudwatch.largeData.prefix"],
  check(block, { resolved, targets, report }) {
    if (block.bucket.kind !== "owned") return;
    const roots = logKeyRoots(block, resolved);
    for (const [index, { prefix }] of usableItems(block.written.readers)) {
      if (!prefix) continue;
      const blind = targets.filter((target) => isBlind(prefix, roots, target));
      const [first] = blind;
      if (first === undefined) continue;
      report("bucket/reader-finds-nothing", {
        message: `No log has a key below the prefix ${quoteText(fill(prefix, first) ?? prefix)}, so that the reader finds nothing.`,
        hint: `Bedrock writes below ${listInWords(roots.map(quoteText))}: name the beginning of it, or leave \`prefix\` out.`,
        at: [...block.path, "readers", index, "prefix"],
        targets: blind.map(({ id }) => id),
      });
    }
  },
});

function isBlind(prefix: string, roots: readonly string[], target: Target): boolean {
  const filled = fill(prefix, target);
  return (
    filled !== undefined &&
    !leadsToLogs(
      filled,
      roots.map((root) => fill(root, target) ?? ""),
    )
  );
}

function fill(text: string, target: Target): string | undefined {
  return fillForTarget(parseTemplate(text), target);
}
