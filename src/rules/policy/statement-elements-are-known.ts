import { quoteText } from "../../diagnostics/quote-text";
import { suggest } from "../../diagnostics/suggest";
import { rulesForBuckets } from "../building/rules-for-buckets";
import { listInWords } from "../wording/list-in-words";
import { writtenStatements } from "../reading/policy-statements";
import { statementElements } from "../../iam/statement-elements";

/**
 * The elements of a statement are those of IAM, as IAM writes them.
 *
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
export const statementElementsAreKnown = rulesForBuckets({
  reads: ["policyStatements.*"],
  check(block, { report }) {
    for (const { path, elements } of writtenStatements(block)) {
      for (const name of Object.keys(elements)) {
        if (statementElements.includes(name)) continue;
        const [near] = suggest(name, statementElements);
        report("policy/unknown-element", {
          message: `A policy statement has no element ${quoteText(name)}.`,
          hint:
            near === undefined
              ? `Take it out; IAM knows ${listInWords(statementElements, statementElements.length)}.`
              : `Did you mean \`${near}\`?`,
          at: [...path, name],
          on: "key",
        });
      }
    }
  },
});
