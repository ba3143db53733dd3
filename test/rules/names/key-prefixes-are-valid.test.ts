import { codesOf, diagnose, diagnoseText } from "../diagnose";

describe("key prefixes are valid", () => {
  test.each([
    ["logs/", "ends with a slash"],
    ["/logs", "begins with a slash"],
    ["/logs/", "begins with a slash; it ends with a slash"],
  ])("%j %s", (prefix, violation) => {
    const [found, ...others] = diagnose({ destinations: { s3: { prefix } } });
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      code: "names/invalid-prefix",
      at: JSON.stringify(prefix),
      message: `The key prefix ${JSON.stringify(prefix)} ${violation}.`,
      hint: 'Write "logs".',
    });
    expect(found?.fixedText).toContain('"prefix": "logs"');
  });

  test("a fix of unquoted text stays text", () => {
    const [found] = diagnoseText(`version: 1
name: acme
dataTypes: none
destinations:
  s3:
    prefix: 2026/
targets: [{ name: prod, accounts: ["111122223333"], regions: [us-east-1] }]
`).filter(({ code }) => code === "names/invalid-prefix");
    expect(found?.fixedText).toContain('    prefix: "2026"\n');
  });

  test("a block scalar is not mended unseen", () => {
    const [found] = diagnoseText(`version: 1
name: acme
dataTypes: none
destinations:
  s3:
    prefix: >-
      logs/
    versioning: true
targets: [{ name: prod, accounts: ["111122223333"], regions: [us-east-1] }]
`).filter(({ code }) => code === "names/invalid-prefix");
    expect(found).toMatchObject({ hint: 'Write "logs".', fixedText: undefined });
  });

  test("large data and readers have prefixes, too", () => {
    const reader = { principalArn: "arn:aws:iam::111122223333:role/x", prefix: "AWSLogs/" };
    const destinations = {
      s3: { readers: [reader] },
      cloudwatch: { largeData: { prefix: "large/" } },
    };
    expect(diagnose({ destinations })).toMatchObject([
      { code: "names/invalid-prefix", at: '"AWSLogs/"' },
      { code: "names/invalid-prefix", at: '"large/"' },
    ]);
  });

  test.each(["", "logs", "bedrock/invocations", "{account}/logs"])("%j is fine", (prefix) => {
    expect(codesOf({ destinations: { s3: { prefix } } })).toEqual([]);
  });

  test("the prefix of access logs is literal and may end in a slash", () => {
    const accessLogs = { bucket: "access-logs", prefix: "bedrock/" };
    expect(codesOf({ destinations: { s3: { accessLogs } } })).toEqual([]);
  });
});
