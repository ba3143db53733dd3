import fc from "fast-check";
import {
  isAccountId,
  isKmsKeyArn,
  isPrincipalArn,
  isRoleArn,
  isS3BucketArn,
  parseArn,
  type Arn,
} from "../../src/spec/aws-arn";

function arn(text: string): Arn {
  const parsed = parseArn(text);
  if (parsed === undefined) throw new Error(`no ARN: ${text}`);
  return parsed;
}

describe("parseArn", () => {
  test("takes an ARN apart", () => {
    expect({
      ...parseArn("arn:aws-us-gov:logs:us-gov-west-1:111122223333:log-group:/aws/x:*"),
    }).toStrictEqual({
      partition: "aws-us-gov",
      service: "logs",
      region: "us-gov-west-1",
      account: "111122223333",
      resource: "log-group:/aws/x:*",
    });
  });

  test("leaves Region and account empty where the ARN does", () => {
    expect(parseArn("arn:aws:s3:::acme-logs")).toMatchObject({
      region: "",
      account: "",
      resource: "acme-logs",
    });
  });

  test.each([
    "",
    "acme-logs",
    "arn:aws:s3::acme-logs",
    "arn:aws:s3:::",
    "arn::s3:::acme-logs",
    "arn:aws::::acme-logs",
    "ARN:aws:s3:::acme-logs",
    " arn:aws:s3:::acme-logs",
    "arn:aws:s3:::acme-logs\n",
    "arn:aws:s3:::acme logs",
  ])("says that %j is no ARN", (text) => {
    expect(parseArn(text)).toBeUndefined();
  });

  test("gives back the parts of any ARN that it is made of", () => {
    const part = fc.stringMatching(/^[a-z0-9-]+$/);
    const optionalPart = fc.stringMatching(/^[a-z0-9-]*$/);
    const resource = fc.stringMatching(/^[!-~]+$/);
    fc.assert(
      fc.property(part, part, optionalPart, optionalPart, resource, (...parts) => {
        expect(Object.values(arn(["arn", ...parts].join(":")))).toEqual(parts);
      }),
    );
  });
});

test.each([
  ["111122223333", true],
  ["011122223333", true],
  ["11112222333", false],
  ["1111222233334", false],
  ["11112222333a", false],
  [" 111122223333", false],
  ["111122223333\n", false],
  ["\u0661".repeat(12), false],
])("whether %j is the id of an account: %p", (text, isId) => {
  expect(isAccountId(text)).toBe(isId);
});

describe("isKmsKeyArn", () => {
  test.each([
    "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab",
    "arn:aws-cn:kms:cn-north-1:111122223333:key/mrk-1234abcd12ab34cd56ef1234567890ab",
  ])("is true of %s", (text) => {
    expect(isKmsKeyArn(arn(text))).toBe(true);
  });

  test.each([
    "arn:aws:kms:us-east-1:111122223333:alias/acme",
    "arn:aws:kms::111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab",
    "arn:aws:kms:us-east-1::key/1234abcd-12ab-34cd-56ef-1234567890ab",
    "arn:aws:kms:us-east-1:111122223333:key/*",
    "arn:aws:s3:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab",
  ])("is false of %s", (text) => {
    expect(isKmsKeyArn(arn(text))).toBe(false);
  });
});

describe("isRoleArn", () => {
  test.each([
    "arn:aws:iam::111122223333:role/delivery",
    "arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/eu-west-1/AWSReservedSSO_Admin_0123456789abcdef",
  ])("is true of %s", (text) => {
    expect(isRoleArn(arn(text))).toBe(true);
  });

  test.each([
    "arn:aws:iam::111122223333:user/ana",
    "arn:aws:iam::111122223333:role/",
    "arn:aws:iam::111122223333:role/*",
    "arn:aws:iam::111122223333:role/*/delivery",
    "arn:aws:iam:us-east-1:111122223333:role/delivery",
    "arn:aws:iam::1111-2222-3333:role/delivery",
    "arn:aws:sts::111122223333:role/delivery",
  ])("is false of %s", (text) => {
    expect(isRoleArn(arn(text))).toBe(false);
  });
});

describe("isS3BucketArn", () => {
  test.each(["arn:aws:s3:::acme-logs", "arn:aws-us-gov:s3:::acme.logs"])(
    "is true of %s",
    (text) => {
      expect(isS3BucketArn(arn(text))).toBe(true);
    },
  );

  test.each([
    "arn:aws:s3:::acme-logs/bedrock/",
    "arn:aws:s3:::acme-*",
    "arn:aws:s3:us-east-1:111122223333:accesspoint/acme",
    "arn:aws:s3::111122223333:acme-logs",
    "arn:aws:sns:::acme-logs",
  ])("is false of %s", (text) => {
    expect(isS3BucketArn(arn(text))).toBe(false);
  });
});

describe("isPrincipalArn", () => {
  test.each([
    "arn:aws:iam::111122223333:root",
    "arn:aws:iam::111122223333:user/team/ana",
    "arn:aws:iam::111122223333:role/reader",
    "arn:aws:sts::111122223333:assumed-role/reader/session@example.com",
    "arn:aws:sts::111122223333:federated-user/ana",
  ])("is true of %s", (text) => {
    expect(isPrincipalArn(arn(text))).toBe(true);
  });

  test.each([
    "arn:aws:iam::111122223333:group/readers",
    "arn:aws:iam::aws:policy/ReadOnlyAccess",
    "arn:aws:iam::111122223333:role/reader-*",
    "arn:aws:iam::111122223333:rooter",
    "arn:aws:sts::111122223333:assumed-role/reader",
    "arn:aws:sts::111122223333:assumed-role/reader/*",
    "arn:aws:sts:us-east-1:111122223333:federated-user/ana",
    "arn:aws:s3:::root",
  ])("is false of %s", (text) => {
    expect(isPrincipalArn(arn(text))).toBe(false);
  });
});
