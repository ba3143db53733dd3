import { rulesForBuckets } from "../building/rules-for-buckets";
import { writtenStatements } from "../reading/policy-statements";
import { elementPairs } from "../../iam/statement-elements";

/**
 * A statement names what it is for, or what it is not for, and never both.
 *
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
export const statementsAreConsistent = rulesForBuckets({
  reads: ["policyStatements.*"],
  check(block, { report }) {
    for (const { path, elements } of writtenStatements(block)) {
      for (const [name, opposite] of elementPairs) {
        if (elements[name] === undefined || elements[opposite] === undefined) continue;
        report("policy/contradictory-statement", {
          message: `The statement has \`${name}\` and \`${opposite}\`; only one of the two is allowed.`,
          hint: `Keep \`${name}\` and take \`${opposite}\` out.`,
          at: [...path, opposite],
          on: "key",
          related: [{ message: `\`${name}\` stands here.`, at: [...path, name], on: "key" }],
        });
      }
    }
  },
});
