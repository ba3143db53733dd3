import { codesOf, diagnose } from "../diagnose";
import { withStatement } from "../statement";

const arn = "arn:{partition}:s3:::{name}-{account}-{region}";
const reading = (Action: unknown, Resource: unknown) =>
  withStatement({
    Effect: "Allow",
    Principal: { AWS: "arn:{partition}:iam::444455556666:root" },
    Action,
    Resource,
  });

describe("statement actions fit resources", () => {
  test("an action on objects needs objects", () => {
    expect(
      diagnose(reading(["s3:ListBucket", "s3:GetObject", "s3:GetObjectTagging"], arn)),
    ).toMatchObject([
      {
        code: "policy/action-without-resource",
        at: '"s3:GetObject"',
        message:
          '"s3:GetObject" and "s3:GetObjectTagging" can act on objects only, and no resource of the statement is that; S3 refuses such a bucket policy.',
        hint: `Add the resource "${arn}/*", or put the action into a statement of its own.`,
        related: ['"Resource"'],
      },
    ]);
  });

  test("an action on the bucket needs the bucket", () => {
    expect(diagnose(reading("s3:ListBucket", [`${arn}/*`]))).toMatchObject([
      {
        code: "policy/action-without-resource",
        at: '"s3:ListBucket"',
        hint: `Add the resource "${arn}", or put the action into a statement of its own.`,
      },
    ]);
  });

  test("a resource that is none of the bucket is another mistake", () => {
    expect(codesOf(reading("s3:GetObject", [arn, "acme-logs/*"]))).toEqual([
      "policy/other-resource",
    ]);
  });

  test.each([
    [
      ["s3:ListBucket", "s3:GetObject"],
      [arn, `${arn}/*`],
    ],
    ["s3:Get*", arn],
    ["s3:*", `${arn}/*`],
    ["s3:GetObject", `${arn}*`],
    ["s3:ListBucketVersions", arn],
    ["s3:GetLifecycleConfiguration", arn],
  ])("%j can act on %j", (Action, Resource) => {
    expect(codesOf(reading(Action, Resource))).toEqual([]);
  });
});
