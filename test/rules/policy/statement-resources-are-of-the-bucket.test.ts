import { codesOf, diagnose, group } from "../diagnose";
import { withStatement } from "../statement";

const arn = "arn:{partition}:s3:::{name}-{account}-{region}";

describe("statement resources are of the bucket", () => {
  test("another bucket is told with the one that is meant", () => {
    expect(diagnose(withStatement({ Resource: "arn:aws:s3:::acme-logs/*" }))).toMatchObject([
      {
        code: "policy/other-resource",
        at: '"arn:aws:s3:::acme-logs/*"',
        message:
          'The resource "arn:aws:s3:::acme-logs/*" is neither the bucket "arn:aws:s3:::acme-111122223333-us-east-1" nor in it; S3 refuses such a bucket policy.',
        hint: `Write "${arn}" for the bucket, and "${arn}/*" for what is in it.`,
      },
    ]);
  });

  test("a literal that fits one target is told for the others", () => {
    expect(
      diagnose({
        ...withStatement({ Resource: ["arn:aws:s3:::acme-111122223333-us-east-1/*"] }),
        targets: [group({ regions: ["us-east-1", "us-gov-west-1", "eu-west-1"] })],
      }).filter(({ code }) => code === "policy/other-resource"),
    ).toMatchObject([{ targets: ["111122223333-eu-west-1", "111122223333-us-gov-west-1"] }]);
  });

  test.each(["*", "acme-111122223333-us-east-1/*", "arn:aws:s3:::acme-2*/x"])(
    "%s is not of the bucket",
    (Resource) => {
      expect(codesOf(withStatement({ Resource }))).toEqual(["policy/other-resource"]);
    },
  );

  test.each([`${arn}/*`, `${arn}/bedrock/?/x`, "arn:*:s3:::acme-*/x", `${arn}*`])(
    "%s is of the bucket",
    (Resource) => {
      expect(codesOf(withStatement({ Resource }))).toEqual([]);
    },
  );

  test("an existing bucket and that of large data have names of their own", () => {
    const policyStatements = (name: string) => [
      {
        Effect: "Deny",
        Principal: "*",
        Action: "s3:DeleteObject",
        Resource: `arn:aws:s3:::${name}-111122223333/*`,
      },
    ];
    const s3 = {
      existingBucket: "x-{account}",
      takeOver: ["policy"],
      policyStatements: policyStatements("x"),
    };
    const largeData = { bucket: "y-{account}", policyStatements: policyStatements("y") };
    expect(codesOf({ destinations: { s3, cloudwatch: { largeData } } })).toEqual([]);
  });
});
