import { codesOf, diagnose, group } from "../diagnose";

const destinations = { s3: {}, cloudwatch: {} };
const lambda = { type: "lambda", arn: "arn:aws:lambda:us-east-1:111122223333:function:logs" };
const panther = { accountId: "444455556666", region: "us-west-2", transport: "cloudwatch" };

describe("subscription filters fit", () => {
  test("two streams leave none for Panther", () => {
    const consumers = { streams: [lambda, lambda], panther };
    expect(diagnose({ destinations, consumers })).toContainEqual(
      expect.objectContaining({
        code: "consumers/too-many-filters",
        at: '"streams"',
        message:
          "The log group needs 3 subscription filters, 2 for `streams` and 1 for `panther`; CloudWatch Logs allows 2.",
        related: ['"cloudwatch"'],
      }),
    );
  });

  test("a group that lets Panther read the log group is to blame", () => {
    const consumers = { streams: [lambda, lambda] };
    const targets = [group({ consumers: { panther } })];
    expect(diagnose({ destinations, consumers, targets })).toContainEqual(
      expect.objectContaining({ code: "consumers/too-many-filters", at: '"cloudwatch"' }),
    );
  });

  test.each([
    { streams: [lambda, lambda] },
    { streams: [lambda], panther },
    { streams: [lambda, lambda], panther: { ...panther, transport: "s3" } },
    { streams: [lambda, lambda], eventBridge: { targetArn: lambda.arn } },
  ])("%j fit", (consumers) => {
    expect(codesOf({ destinations, consumers })).not.toContain("consumers/too-many-filters");
  });
});
