import { codesOf, diagnose } from "../diagnose";

const cloudwatch = (parts: object) => ({ destinations: { s3: {}, cloudwatch: parts } });

describe("log group names are valid", () => {
  test.each([
    ["aws/bedrock", 'begins with "aws/"'],
    ["/aws/bedrock logs", 'contains " "'],
  ])("%j %s", (logGroup, violation) => {
    const [found, ...others] = diagnose(cloudwatch({ logGroup }));
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      code: "names/invalid-log-group",
      at: JSON.stringify(logGroup),
      hint: 'Write letters, digits and the characters "_-/.#".',
    });
    expect(found?.message).toContain(violation);
  });

  test("an ARN is mended to the name in it", () => {
    const existingLogGroup = "arn:aws:logs:us-east-1:111122223333:log-group:/platform/bedrock:*";
    const [found] = diagnose(cloudwatch({ existingLogGroup }));
    expect(found).toMatchObject({
      code: "names/invalid-log-group",
      message: `"${existingLogGroup}" is an ARN; a log group name is asked for.`,
      hint: 'Write "/platform/bedrock".',
    });
    expect(found?.fixedText).toContain('"existingLogGroup": "/platform/bedrock"');
  });

  test.each(["/aws/bedrock/{name}", "bedrock.{account}#{region}"])("%j is fine", (logGroup) => {
    expect(codesOf(cloudwatch({ logGroup }))).toEqual([]);
  });
});
