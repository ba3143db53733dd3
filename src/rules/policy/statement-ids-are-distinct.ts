import { quoteText } from "../../diagnostics/quote-text";
import type { SettingsPath } from "../../resolve/settings/origins";
import { rulesForBuckets } from "../building/rules-for-buckets";
import { writtenStatements } from "../reading/policy-statements";

const ownIds: readonly string[] = ["AmazonBedrockLogsWrite", "DenyInsecureTransport"];

/** Each reader has three statements of ours. */
const readerParts = ["Objects", "List", "Location"];

/**
 * Each statement of a bucket policy has an id of its own, and so have those that the stack adds.
 *
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html
 */
export const statementIdsAreDistinct = rulesForBuckets({
  reads: ["policyStatements.*", "readers.*"],
  check(block, { report }) {
    const readers = (block.written.readers ?? []).flatMap((_, index) =>
      readerParts.map((part) => `Reader${String(index + 1)}${part}`),
    );
    const places = new Map<string, SettingsPath | undefined>(
      [...ownIds, ...readers].map((id) => [id, undefined]),
    );
    for (const { path, elements } of writtenStatements(block)) {
      const { Sid: id } = elements;
      if (typeof id !== "string" || id === "") continue;
      const at = [...path, "Sid"];
      const first = places.get(id);
      if (!places.has(id)) {
        places.set(id, at);
        continue;
      }
      report("policy/duplicate-sid", {
        message:
          first === undefined
            ? `${quoteText(id)} is the id of a statement that the stack adds itself; ids are distinct within a policy.`
            : `Two statements have the id ${quoteText(id)}; ids are distinct within a policy.`,
        hint: "Give the statement another `Sid`, or none.",
        at,
        related: first === undefined ? [] : [{ message: "First used here.", at: first }],
      });
    }
  },
});
