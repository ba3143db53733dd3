import { codesOf, diagnose, group } from "../diagnose";

const existingBucket = "acme-{account}-{region}";
const readers = [{ principalArn: "arn:aws:iam::444455556666:role/analytics" }];

describe("bucket policies are applied", () => {
  test("readers of an existing bucket are only shown", () => {
    expect(diagnose({ destinations: { s3: { existingBucket, readers } } })).toMatchObject([
      {
        code: "bucket/policy-not-applied",
        at: '"readers"',
        message:
          "`readers` only shows what the policy of the existing bucket needs; the stack does not write that policy.",
        related: [`"${existingBucket}"`],
      },
    ]);
  });

  test("so are statements", () => {
    const policyStatements = [
      {
        Effect: "Deny",
        Principal: "*",
        Action: "s3:DeleteObject",
        Resource: "arn:{partition}:s3:::acme-{account}-{region}/*",
      },
    ];
    expect(codesOf({ destinations: { s3: { existingBucket, policyStatements } } })).toEqual([
      "bucket/policy-not-applied",
    ]);
  });

  test.each([
    { destinations: { s3: { readers } } },
    { destinations: { s3: { existingBucket, readers, takeOver: ["policy"] } } },
    { destinations: { s3: { existingBucket, readers: [] } } },
    {
      destinations: { s3: { readers } },
      targets: [group({ destinations: { s3: { existingBucket } } })],
    },
  ])("%j leaves nothing to do by hand that was not known", (parts) => {
    expect(codesOf(parts)).toEqual([]);
  });
});
