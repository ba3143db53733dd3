import { conditionTests } from "../../iam/condition-tests";
import { rulesForBuckets } from "../building/rules-for-buckets";
import { meansEveryone, writtenStatements } from "../reading/policy-statements";

/**
 * Keys that say who asks, or from where, so that a statement for everyone is not for the public.
 *
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
 */
const limitingKeys =
  /^(?:aws:(?:principal|source)|aws:userid$|s3:dataaccesspoint|s3:x-amz-server-side-encryption-aws-kms-key-id$)/i;

/**
 * No statement opens the bucket to everyone.
 *
 * The stack blocks public policies, so that S3 refuses one: nothing would be deployed.
 */
export const policiesNameTheirReaders = rulesForBuckets({
  reads: ["policyStatements.*"],
  check(block, { report }) {
    for (const statement of writtenStatements(block)) {
      const { Effect: effect, NotPrincipal: exceptions } = statement.elements;
      const isForAll = meansEveryone(statement) || exceptions !== undefined;
      if (effect !== "Allow" || !isForAll) continue;
      const conditions = conditionTests(statement.elements["Condition"]);
      if (conditions.some(({ key }) => limitingKeys.test(key))) continue;
      report("policy/public", {
        message:
          conditions.length === 0
            ? "The statement allows everyone, always; public access to the bucket is blocked."
            : "The statement allows everyone, and its condition does not say who; public access to the bucket is blocked.",
        hint: 'Name the principals, as `Principal: { AWS: "arn:{partition}:iam::444455556666:root" }`, or add a condition on `aws:PrincipalOrgID`.',
        at: [...statement.path, exceptions === undefined ? "Principal" : "NotPrincipal"],
      });
    }
  },
});
