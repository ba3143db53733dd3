import { codesOf, diagnose } from "../diagnose";

const principalArn = "arn:aws:iam::444455556666:role/analytics";
const reading = (prefix: string, keys: object = {}) => ({
  destinations: { s3: { ...keys, readers: [{ principalArn, prefix }] } },
});

describe("readers find logs", () => {
  test("a prefix that leads nowhere says where logs are", () => {
    expect(diagnose(reading("logs", { prefix: "bedrock" }))).toMatchObject([
      {
        code: "bucket/reader-finds-nothing",
        at: '"logs"',
        message: 'No log has a key below the prefix "logs", so that the reader finds nothing.',
        hint: 'Bedrock writes below "bedrock/AWSLogs/{account}/BedrockModelInvocationLogs/{region}": name the beginning of it, or leave `prefix` out.',
      },
    ]);
  });

  test("another account's logs are in its own bucket", () => {
    expect(codesOf(reading("AWSLogs/999988887777"))).toEqual(["bucket/reader-finds-nothing"]);
  });

  test("the bucket of large data is held to it, too", () => {
    const readers = [{ principalArn, prefix: "AWSLogs" }];
    const largeData = { bucket: "l-{account}-{region}", readers };
    expect(codesOf({ destinations: { s3: {}, cloudwatch: { largeData } } })).toEqual([
      "bucket/reader-finds-nothing",
    ]);
  });

  test.each([
    ["AWSLogs", {}],
    ["bedrock", { prefix: "bedrock" }],
    ["bedrock/AWSLogs/{account}", { prefix: "bedrock" }],
    ["bedrock", { prefix: "bedrock/{region}" }],
    ["AWSLogs/111122223333/BedrockModelInvocationLogs/us-east-1/2026/01", {}],
    ["anything", { existingBucket: "acme-{account}-{region}", takeOver: ["policy"] }],
  ])("%j finds something in %j", (prefix, keys) => {
    expect(codesOf(reading(prefix, keys))).toEqual([]);
  });

  test("a reader of large data finds it", () => {
    const s3 = { readers: [{ principalArn, prefix: "large" }] };
    expect(
      codesOf({ destinations: { s3, cloudwatch: { largeData: { prefix: "large" } } } }),
    ).toEqual([]);
  });
});
