import { codesOf, diagnose, group } from "../diagnose";

const logGroupClass = "INFREQUENT_ACCESS";
const streams = [{ type: "lambda", arn: "arn:aws:lambda:us-east-1:111122223333:function:logs" }];
const code = "log-group/class-without-filters";

describe("filtered log groups are standard", () => {
  test("a class without filters is told with the consumer", () => {
    expect(
      diagnose({ destinations: { s3: {}, cloudwatch: { logGroupClass } }, consumers: { streams } }),
    ).toMatchObject([
      {
        code,
        at: '"INFREQUENT_ACCESS"',
        message:
          "A log group of the class INFREQUENT_ACCESS has no filters, and `streams` needs them.",
        related: ['"streams"'],
      },
    ]);
  });

  test.each([
    { metrics: {} },
    { panther: { accountId: "444455556666", region: "us-west-2", transport: "cloudwatch" } },
  ])("%j needs filters too", (consumers) => {
    expect(
      codesOf({ destinations: { s3: {}, cloudwatch: { logGroupClass } }, consumers }),
    ).toContain(code);
  });

  test.each([
    [{ logGroupClass }, {}],
    [{ logGroupClass }, { streams: [], logsInsights: {} }],
    [{ logGroupClass: "STANDARD" }, { streams }],
    [{ existingLogGroup: "/acme/bedrock" }, { streams }],
  ])("%j serves %j", (cloudwatch, consumers) => {
    expect(codesOf({ destinations: { s3: {}, cloudwatch }, consumers })).toEqual([]);
  });

  test("a retired target has no consumers", () => {
    const destinations = { s3: {}, cloudwatch: { logGroupClass } };
    const targets = [group({ retired: true })];
    expect(codesOf({ destinations, consumers: { streams }, targets })).toEqual([]);
  });
});
