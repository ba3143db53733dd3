import { codesOf, diagnose } from "../diagnose";
import { withStatement } from "../statement";

const arn = "arn:{partition}:s3:::{name}-{account}-{region}";
const Resource = [arn, `${arn}/*`];
const denying = (Condition?: object, elements: object = {}) =>
  withStatement({ Action: "s3:*", Resource, Condition, ...elements });

describe("denials spare Bedrock", () => {
  test("denying everyone everything locks everyone out", () => {
    expect(diagnose(denying())).toMatchObject([
      {
        code: "policy/locks-everyone-out",
        at: '"Deny"',
        message:
          "The statement denies everyone, always, to change the bucket policy: only the root user of the account could take it back.",
      },
    ]);
  });

  test.each([
    { Action: "s3:PutBucketPolicy", Resource: arn },
    { Action: "*", Principal: { AWS: "*" } },
    { Action: undefined, NotAction: "s3:GetObject" },
  ])("%j does, too", (elements) => {
    expect(codesOf(denying(undefined, elements))).toEqual(["policy/locks-everyone-out"]);
  });

  test.each([
    { Action: "s3:PutObject" },
    { Action: "s3:put*", Resource: `${arn}/*` },
    { Action: "s3:PutObject", Resource: `${arn}/AWSLogs/*/data/*` },
    { Principal: { Service: "bedrock.amazonaws.com" } },
    {
      Action: "s3:PutObject",
      Resource: undefined,
      NotResource: `${arn}/keep/*`,
    },
  ])("%j denies Bedrock to write", (elements) => {
    expect(diagnose(denying(undefined, elements))).toMatchObject([
      {
        code: "policy/denies-bedrock",
        at: '"Deny"',
        message: "The statement denies Bedrock, always, to write logs into the bucket.",
      },
    ]);
  });

  test("a condition that a service cannot meet names its key and the way out", () => {
    expect(diagnose(denying({ StringNotEquals: { "aws:SourceVpce": "vpce-1" } }))).toMatchObject([
      {
        code: "policy/may-deny-bedrock",
        at: '"Deny"',
        message:
          'The statement denies s3:PutObject by "aws:SourceVpce", which a request of Bedrock lacks, so that no log would arrive.',
        hint: 'Add `Bool: { aws:PrincipalIsAWSService: "false" }` to the condition, which spares the services of AWS.',
      },
    ]);
  });

  test.each([
    { StringNotEquals: { "aws:PrincipalOrgID": "o-abc123def4" } },
    { Null: { "s3:x-amz-server-side-encryption": "true" } },
    { Null: { "s3:x-amz-server-side-encryption": true } },
    { StringNotEqualsIfExists: { "s3:x-amz-server-side-encryption": "aws:kms" } },
    { ArnNotLike: { "aws:PrincipalArn": "arn:aws:iam::111122223333:role/admin" } },
    { NotIpAddress: { "aws:SourceIp": "192.0.2.0/24" } },
    { "ForAllValues:StringEquals": { "aws:PrincipalOrgPaths": "o-a/*" } },
  ])("%j may deny Bedrock", (Condition) => {
    expect(codesOf(denying(Condition))).toEqual(["policy/may-deny-bedrock"]);
  });

  test.each([
    { Bool: { "aws:SecureTransport": "false" } },
    { NumericLessThan: { "s3:TlsVersion": "1.2" } },
    { StringEquals: { "aws:PrincipalArn": "arn:aws:iam::111122223333:role/intern" } },
    { Null: { "s3:x-amz-server-side-encryption": "false" } },
    { "ForAnyValue:StringNotEquals": { "aws:PrincipalOrgPaths": "o-a/*" } },
    {
      StringNotEquals: { "aws:SourceVpce": "vpce-1" },
      Bool: { "aws:PrincipalIsAWSService": "false" },
    },
    { StringNotEquals: { "aws:PrincipalOrgID": "o-abc123def4", "aws:SourceAccount": "1" } },
  ])("%j spares Bedrock", (Condition) => {
    expect(codesOf(denying(Condition))).toEqual([]);
  });

  test.each([
    { Action: "s3:DeleteObject" },
    { Action: "s3:PutObject", Resource: `${arn}/uploads/*` },
    { Action: "s3:PutObject", Principal: { AWS: "arn:aws:iam::111122223333:role/intern" } },
    { Action: ["s3:DeleteBucket", "s3:PutBucketAcl"], Resource: arn },
  ])("%j has nothing to do with Bedrock", (elements) => {
    expect(codesOf(denying(undefined, elements))).toEqual([]);
  });

  test("where logs lie depends on the prefix", () => {
    const statement = {
      Effect: "Deny",
      Principal: "*",
      Action: "s3:PutObject",
      Resource: `${arn}/bedrock/*`,
    };
    const s3 = { policyStatements: [statement] };
    expect(codesOf({ destinations: { s3 } })).toEqual([]);
    expect(codesOf({ destinations: { s3: { ...s3, prefix: "bedrock" } } })).toEqual([
      "policy/denies-bedrock",
    ]);
    const cloudwatch = { largeData: { prefix: "bedrock" } };
    expect(codesOf({ destinations: { s3, cloudwatch } })).toEqual(["policy/denies-bedrock"]);
  });
});
