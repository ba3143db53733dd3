import { codesOf, diagnose } from "../diagnose";

const prefixed = (prefix: string) => ({ destinations: { s3: { prefix } } });

describe("prefixes are literal", () => {
  test.each([
    ["logs/*", 'contains "*" or "?", which the bucket policy takes for a wildcard'],
    ["logs?", 'contains "*" or "?", which the bucket policy takes for a wildcard'],
    ["logs/${aws:username}", 'contains "${", which the bucket policy takes for a variable'],
  ])("%j means something else to the bucket policy", (prefix, violation) => {
    expect(diagnose(prefixed(prefix))).toMatchObject([
      {
        code: "bucket/ambiguous-prefix",
        at: JSON.stringify(prefix),
        message: `The key prefix ${JSON.stringify(prefix)} ${violation}.`,
        fixedText: undefined,
      },
    ]);
  });

  test("two slashes become one", () => {
    const [found, ...others] = diagnose(prefixed("logs//bedrock///{region}"));
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      code: "bucket/ambiguous-prefix",
      hint: 'Write "logs/bedrock/{region}".',
    });
    expect(found?.fixedText).toContain('"prefix": "logs/bedrock/{region}"');
  });

  test("slashes at the ends are another mistake", () => {
    expect(codesOf(prefixed("//logs//"))).toEqual(["names/invalid-prefix"]);
  });

  test.each(["", "logs", "a/b-c_d.e=f", "{account}/{region}", "{{account}}", "cost$"])(
    "%j is literal",
    (prefix) => {
      expect(codesOf(prefixed(prefix))).toEqual([]);
    },
  );

  test("readers and large data are held to it, too", () => {
    const readers = [{ principalArn: "arn:aws:iam::444455556666:root", prefix: "AWSLogs/*" }];
    const cloudwatch = { largeData: { prefix: "large*" } };
    expect(codesOf({ destinations: { s3: { readers }, cloudwatch } })).toEqual([
      "bucket/ambiguous-prefix",
      "bucket/ambiguous-prefix",
    ]);
  });
});
