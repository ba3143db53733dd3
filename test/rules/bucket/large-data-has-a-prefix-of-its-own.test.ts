import { codesOf, diagnose } from "../diagnose";

const prefixed = (logs: unknown, large: unknown) => ({
  destinations: { s3: { prefix: logs }, cloudwatch: { largeData: { prefix: large } } },
});

describe("large data has a prefix of its own", () => {
  test("one prefix for both is told", () => {
    expect(diagnose(prefixed("bedrock", "bedrock"))).toMatchObject([
      {
        code: "bucket/large-data-same-prefix",
        message:
          'Logs and large data go into one bucket under one prefix, "bedrock", so that large bodies are written twice under one key.',
        hint: "Give large data a prefix of its own; `large-data` is the default.",
        related: ['"bedrock"'],
      },
    ]);
  });

  test("no prefix for both is told", () => {
    const [found, ...others] = diagnose(prefixed("", ""));
    expect(others).toEqual([]);
    expect(found?.message).toContain("both without a prefix");
  });

  test("prefixes are compared as they are for a target", () => {
    expect(codesOf(prefixed("{region}", "us-east-1"))).toEqual(["bucket/large-data-same-prefix"]);
  });

  test("the prefix of the logs is to blame where large data has the default one", () => {
    expect(
      diagnose({ destinations: { s3: { prefix: "large-data" }, cloudwatch: { largeData: {} } } }),
    ).toMatchObject([{ code: "bucket/large-data-same-prefix", at: '"large-data"', related: [] }]);
  });

  test.each([
    ["", "large"],
    ["bedrock", "bedrock/large"],
    ["bedrock", ""],
  ])("%j and %j are two prefixes", (logs, large) => {
    expect(codesOf(prefixed(logs, large))).toEqual([]);
  });

  test("in two buckets one prefix is no mistake", () => {
    const largeData = { bucket: "l-{account}-{region}", prefix: "x" };
    expect(codesOf({ destinations: { s3: { prefix: "x" }, cloudwatch: { largeData } } })).toEqual(
      [],
    );
  });
});
