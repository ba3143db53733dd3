import { codesOf, diagnose, group } from "../diagnose";

const encryptedBy = (keyArn: string) => ({ destinations: { s3: { encryption: { keyArn } } } });
const key = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";

describe("key ARNs fit", () => {
  test.each([
    ["1234abcd-12ab-34cd-56ef-1234567890ab", /^Write the `Arn`/],
    ["arn:aws:kms:us-east-1:111122223333:alias/logs", /^An alias may/],
    ["arn:aws:iam::111122223333:role/x", /^Write the `Arn`/],
  ])("%j names no key", (keyArn, hint) => {
    expect(diagnose(encryptedBy(keyArn))).toMatchObject([
      {
        code: "arns/malformed",
        at: JSON.stringify(keyArn),
        message: `"${keyArn}" is not the ARN of a KMS key, such as "${key}".`,
        hint: expect.stringMatching(hint) as string,
      },
    ]);
  });

  test("a key of another Region cannot encrypt here", () => {
    const targets = [group({ regions: ["us-east-1", "eu-west-1"] })];
    expect(diagnose({ ...encryptedBy(key), targets })).toMatchObject([
      {
        code: "arns/not-of-target",
        message: `"${key}" is of Region us-east-1; target 111122223333-eu-west-1 needs a KMS key of Region eu-west-1.`,
        targets: ["111122223333-eu-west-1"],
      },
    ]);
  });

  test("a key of another account may, if its policy lets it", () => {
    expect(codesOf(encryptedBy(key.replace("111122223333", "999988887777")))).toEqual([]);
  });

  test("a key of another partition and Region is one mistake", () => {
    const targets = [group({ regions: ["us-gov-west-1"] })];
    expect(diagnose({ ...encryptedBy(key), targets })).toMatchObject([
      {
        code: "arns/not-of-target",
        message: `"${key}" is of partition aws and Region us-east-1; target 111122223333-us-gov-west-1 needs a KMS key of partition aws-us-gov and Region us-gov-west-1.`,
      },
    ]);
  });

  test("the log group and the bucket of large data have keys, too", () => {
    const encryption = { keyArn: "key" };
    const largeData = { bucket: "large-{account}-{region}", encryption };
    expect(codesOf({ destinations: { s3: {}, cloudwatch: { encryption, largeData } } })).toEqual([
      "arns/malformed",
      "arns/malformed",
    ]);
  });

  test("an unknown placeholder in it is one mistake", () => {
    expect(codesOf(encryptedBy(key.replace("111122223333", "{acount}")))).toEqual([
      "names/unknown-placeholder",
    ]);
  });
});
