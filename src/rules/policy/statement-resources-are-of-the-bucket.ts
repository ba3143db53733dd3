import { quoteText } from "../../diagnostics/quote-text";
import { bucketArnText } from "../reading/bucket-arn-text";
import { rulesForBuckets } from "../building/rules-for-buckets";
import { fillForTargets } from "../reading/filled-texts";
import { matchesPolicyPattern } from "../../iam/matches-policy-pattern";
import { elementTexts, writtenStatements } from "../reading/policy-statements";

/**
 * The resources of a statement are its bucket and what is in it.
 *
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-arn-format.html
 */
export const statementResourcesAreOfTheBucket = rulesForBuckets({
  reads: ["policyStatements.*"],
  check(block, { targets, report }) {
    const statements = writtenStatements(block);
    if (statements.length === 0) return;
    const arnText = bucketArnText(block);
    const arns = new Map(
      fillForTargets(arnText, targets).map(({ text, target }) => [target?.id, text]),
    );
    for (const statement of statements) {
      for (const { path, text: written } of elementTexts(statement, "Resource")) {
        const foreign = fillForTargets(written, targets).filter(({ text, target }) => {
          const arn = arns.get(target?.id);
          return arn !== undefined && !isOfBucket(text, arn);
        });
        const [first] = foreign;
        if (first === undefined) continue;
        report("policy/other-resource", {
          message: `The resource ${quoteText(first.text)} is neither the bucket ${quoteText(arns.get(first.target?.id) ?? "")} nor in it; S3 refuses such a bucket policy.`,
          hint: `Write ${quoteText(arnText)} for the bucket, and ${quoteText(`${arnText}/*`)} for what is in it.`,
          at: path,
          targets: foreign.flatMap(({ target }) => (target === undefined ? [] : [target.id])),
        });
      }
    }
  },
});

/** Up to the first slash a resource names the bucket, be it by a pattern; what follows is a key. */
function isOfBucket(resource: string, arn: string): boolean {
  const [bucket = ""] = resource.split("/", 1);
  return bucket.startsWith("arn:") && matchesPolicyPattern(bucket, arn);
}
