import { codesOf, diagnose } from "../diagnose";
import { withStatement, withStatements } from "../statement";

describe("statements are complete", () => {
  test("a statement from a policy of IAM lacks its principal", () => {
    expect(diagnose(withStatement({ Principal: undefined }))).toMatchObject([
      {
        code: "policy/incomplete-statement",
        at: '"Sid"',
        message: "The statement lacks `Principal`, without which S3 refuses the bucket policy.",
        hint: 'Add it, as `Principal: { AWS: "arn:{partition}:iam::{account}:root" }`.',
      },
    ]);
  });

  test("all that is missing is one mistake", () => {
    expect(diagnose(withStatements({ Effect: "Deny" }))).toMatchObject([
      {
        message:
          "The statement lacks `Principal`, `Action` and `Resource`, without which S3 refuses the bucket policy.",
      },
    ]);
  });

  test("a denial of nothing in particular is no more than incomplete", () => {
    const arn = "arn:{partition}:s3:::{name}-{account}-{region}";
    expect(codesOf(withStatement({ Action: undefined, Resource: [arn, `${arn}/*`] }))).toEqual([
      "policy/incomplete-statement",
    ]);
  });

  test("the bucket of large data is held to it, too", () => {
    const policyStatements = [{ Effect: "Deny" }];
    const largeData = { bucket: "l-{account}-{region}", policyStatements };
    expect(codesOf({ destinations: { s3: {}, cloudwatch: { largeData } } })).toEqual([
      "policy/incomplete-statement",
    ]);
  });

  test.each([{}, { Action: undefined, NotAction: "s3:*" }])("%j is complete", (elements) => {
    expect(codesOf(withStatement(elements))).toEqual([]);
  });
});
