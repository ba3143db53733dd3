import { quoteText } from "../../diagnostics/quote-text";
import { bucketArnText } from "../reading/bucket-arn-text";
import { rulesForBuckets } from "../building/rules-for-buckets";
import { listInWords } from "../wording/list-in-words";
import { elementTexts, writtenStatements } from "../reading/policy-statements";

/** Actions of which the name tells what they act on, with what such a resource has at its end. */
const levels = [
  {
    noun: "objects",
    end: "/*",
    action:
      /^s3:(?:(?:Get|Put|Delete|Restore|Replicate)Object|AbortMultipartUpload|ListMultipartUploadParts|BypassGovernanceRetention)/i,
    fits: (resource: string) => /[/*]/.test(resource),
  },
  {
    noun: "the bucket",
    end: "",
    action: /^s3:(?:List|Get|Put|Delete)Bucket/i,
    fits: (resource: string) => !resource.includes("/"),
  },
] as const;

/**
 * An action has a resource in its statement that it can act on: the bucket, or objects in it.
 *
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/security_iam_service-with-iam.html
 */
export const statementActionsFitResources = rulesForBuckets({
  reads: ["policyStatements.*"],
  check(block, { report }) {
    for (const statement of writtenStatements(block)) {
      const resources = elementTexts(statement, "Resource");
      if (resources.length === 0 || !resources.every(({ text }) => text.startsWith("arn:")))
        continue;
      for (const { noun, end, action, fits } of levels) {
        const idle = elementTexts(statement, "Action").filter(({ text }) => action.test(text));
        const [first] = idle;
        if (first === undefined || resources.some(({ text }) => fits(text))) continue;
        report("policy/action-without-resource", {
          message: `${listInWords(idle.map(({ text }) => quoteText(text)))} can act on ${noun} only, and no resource of the statement is that; S3 refuses such a bucket policy.`,
          hint: `Add the resource ${quoteText(`${bucketArnText(block)}${end}`)}, or put the action into a statement of its own.`,
          at: first.path,
          related: [
            {
              message: "The resources stand here.",
              at: [...statement.path, "Resource"],
              on: "key",
            },
          ],
        });
      }
    }
  },
});
