import { codesOf, diagnose, group } from "../diagnose";

const keyArn = "arn:{partition}:kms:{region}:{account}:key/1234abcd";

describe("key ARNs are used", () => {
  test.each([
    [{ s3: { encryption: { type: "sse-s3", keyArn } } }, "keys that S3 manages"],
    [
      { s3: {}, cloudwatch: { encryption: { type: "aws-owned", keyArn } } },
      "a key that CloudWatch Logs manages",
    ],
    [
      {
        s3: {},
        cloudwatch: {
          largeData: { bucket: "l-{account}-{region}", encryption: { type: "sse-s3", keyArn } },
        },
      },
      "keys that S3 manages",
    ],
  ])("%j names a key that nothing uses", (destinations, words) => {
    const [found, ...others] = diagnose({ destinations });
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      code: "encryption/key-not-used",
      at: '"keyArn"',
      hint: "Set `type: kms`, or take `keyArn` out.",
    });
    expect(found?.message).toContain(words);
    expect(found?.related).toHaveLength(1);
  });

  test("a group that adds the key is to blame", () => {
    expect(
      diagnose({
        destinations: { s3: { encryption: { type: "sse-s3" } } },
        targets: [group({ destinations: { s3: { encryption: { keyArn } } } })],
      }),
    ).toMatchObject([{ code: "encryption/key-not-used", at: '"keyArn"', related: ['"sse-s3"'] }]);
  });

  test.each([
    { s3: { encryption: { keyArn } } },
    { s3: { encryption: { type: "kms", keyArn } } },
    { s3: { encryption: { type: "sse-s3" } } },
    { s3: {}, cloudwatch: { encryption: { type: "aws-owned" } } },
  ])("%j names no key in vain", (destinations) => {
    expect(codesOf({ destinations })).toEqual([]);
  });

  test("a group that changes the type drops the key of the spec", () => {
    expect(
      codesOf({
        destinations: { s3: { encryption: { keyArn } } },
        targets: [group({ destinations: { s3: { encryption: { type: "sse-s3" } } } })],
      }),
    ).toEqual([]);
  });
});
