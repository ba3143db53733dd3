import { quoteText } from "../../diagnostics/quote-text";
import { findUnknownPlaceholders } from "../../resolve/templates/template";
import { rulesForBuckets } from "../building/rules-for-buckets";
import { elementTexts, writtenStatements } from "../reading/policy-statements";

const s3Action = /^(?:\*|s3:[A-Za-z0-9*?]+)$/i;

/**
 * A bucket policy allows and denies actions of Amazon S3.
 *
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html
 */
export const statementActionsAreOfS3 = rulesForBuckets({
  reads: ["policyStatements.*"],
  check(block, { report }) {
    for (const statement of writtenStatements(block)) {
      for (const name of ["Action", "NotAction"]) {
        for (const { path, text } of elementTexts(statement, name)) {
          if (s3Action.test(text) || findUnknownPlaceholders(text).length > 0) continue;
          report("policy/other-action", {
            message: `${quoteText(text)} is not an action of S3, such as "s3:GetObject"; S3 refuses such a bucket policy.`,
            hint: /^[A-Z][A-Za-z]+$/.test(text)
              ? `Did you mean ${quoteText(`s3:${text}`)}?`
              : "Write `s3:` and the name of the action, or take it out: other services have policies of their own.",
            at: path,
          });
        }
      }
    }
  },
});
