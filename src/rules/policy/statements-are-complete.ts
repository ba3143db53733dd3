import { suggest } from "../../diagnostics/suggest";
import { rulesForBuckets } from "../building/rules-for-buckets";
import { listInWords } from "../wording/list-in-words";
import { writtenStatements, type WrittenStatement } from "../reading/policy-statements";
import { elementPairs, statementElements } from "../../iam/statement-elements";

const examples = {
  Principal: '`Principal: { AWS: "arn:{partition}:iam::{account}:root" }`',
  Action: "`Action: s3:GetObject`",
  Resource: '`Resource: "arn:{partition}:s3:::{name}-{account}-{region}/*"`',
} as const;

/**
 * A statement of a bucket policy says who may do what with which part of the bucket.
 *
 * A policy of IAM itself needs no principal, so that a statement from there lacks one here.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-policy-language-overview.html
 */
export const statementsAreComplete = rulesForBuckets({
  reads: ["policyStatements.*"],
  check(block, { report }) {
    for (const statement of writtenStatements(block)) {
      const missing = missingElements(statement);
      if (missing.length === 0) continue;
      report("policy/incomplete-statement", {
        message: `The statement lacks ${listInWords(missing.map((name) => `\`${name}\``))}, without which S3 refuses the bucket policy.`,
        hint: `Add it, as ${listInWords(missing.map((name) => examples[name]))}.`,
        at: statement.path,
        on: "key",
      });
    }
  },
});

/** What is there under a misspelt name is not missing: that is one mistake, and another rule's. */
function missingElements({ elements }: WrittenStatement): readonly (keyof typeof examples)[] {
  const misspelt = Object.keys(elements)
    .filter((name) => !statementElements.includes(name))
    .map((name) => suggest(name, statementElements)[0]);
  return elementPairs
    .filter(
      ([name, other]) =>
        elements[name] === undefined &&
        elements[other] === undefined &&
        !misspelt.includes(name) &&
        !misspelt.includes(other),
    )
    .map(([name]) => name);
}
