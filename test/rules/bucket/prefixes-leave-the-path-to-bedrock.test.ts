import { codesOf, diagnose } from "../diagnose";

describe("prefixes leave the path to Bedrock", () => {
  test.each([
    ["bedrock/AWSLogs", "bedrock"],
    ["AWSLogs/{account}/BedrockModelInvocationLogs", ""],
  ])("%j is cut to %j", (prefix, cut) => {
    const [found, ...others] = diagnose({ destinations: { s3: { prefix } } });
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      code: "bucket/prefix-repeats-path",
      at: JSON.stringify(prefix),
      hint: `Write ${JSON.stringify(cut)}.`,
    });
    expect(found?.fixedText).toContain(`"prefix": ${JSON.stringify(cut)}`);
  });

  test("large data is held to it, too", () => {
    const cloudwatch = { largeData: { prefix: "large/AWSLogs" } };
    expect(codesOf({ destinations: { s3: {}, cloudwatch } })).toEqual([
      "bucket/prefix-repeats-path",
    ]);
  });

  test.each(["bedrock", "MyAWSLogs", "awslogs", "AWSLogs2/x"])("%j is a prefix", (prefix) => {
    expect(codesOf({ destinations: { s3: { prefix } } })).toEqual([]);
  });
});
