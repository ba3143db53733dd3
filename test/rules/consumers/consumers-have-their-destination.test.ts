import { codesOf, diagnose, group } from "../diagnose";

const panther = { accountId: "444455556666", region: "us-west-2" };
const lambda = { type: "lambda", arn: "arn:aws:lambda:us-east-1:111122223333:function:logs" };
const readersOfS3 = {
  archive: { bucketArn: "arn:aws:s3:::acme-archive", accountId: "999988887777" },
  athena: {},
  eventBridge: { targetArn: "arn:aws:sqs:us-east-1:111122223333:logs" },
  openSearch: { domainArn: "arn:aws:es:us-east-1:111122223333:domain/logs" },
  panther,
};
const readersOfCloudWatch = {
  logsInsights: {},
  streams: [lambda],
  panther: { ...panther, transport: "cloudwatch" },
};
const missing = "consumers/destination-missing";
const cloudwatchAlone = { cloudwatch: { largeData: { bucket: "acme-large-{account}-{region}" } } };

describe("consumers have their destination", () => {
  test("both the consumer and its destination are named", () => {
    expect(diagnose({ consumers: { streams: [lambda] } })).toMatchObject([
      {
        code: missing,
        at: '"streams"',
        message: "The consumer `streams` reads `destinations.cloudwatch`, which is not set.",
        hint: "Set `destinations: { cloudwatch: {} }`, or take `streams` out.",
      },
    ]);
  });

  test("Panther is offered its other transport", () => {
    expect(diagnose({ destinations: cloudwatchAlone, consumers: { panther } })).toMatchObject([
      {
        code: missing,
        hint: "Set `destinations: { s3: {} }`, or take `panther` out. With `transport: cloudwatch` it reads `destinations.cloudwatch` instead.",
      },
    ]);
  });

  test.each(Object.entries(readersOfS3))("%s reads the log bucket", (consumer, settings) => {
    const consumers = { [consumer]: settings };
    expect(codesOf({ destinations: cloudwatchAlone, consumers })).toContain(missing);
    expect(codesOf({ destinations: { s3: {} }, consumers })).not.toContain(missing);
  });

  test.each(Object.entries(readersOfCloudWatch))("%s reads the log group", (consumer, settings) => {
    const consumers = { [consumer]: settings };
    expect(codesOf({ destinations: { s3: {} }, consumers })).toContain(missing);
    expect(codesOf({ destinations: cloudwatchAlone, consumers })).not.toContain(missing);
  });

  test("an override that takes the destination away is told for its targets", () => {
    expect(
      diagnose({
        destinations: { s3: {}, cloudwatch: {} },
        consumers: { logsInsights: {} },
        targets: [group(), group({ name: "dev", accounts: ["222233334444"] })],
        overrides: [{ match: { groups: ["dev"] }, destinations: { cloudwatch: null } }],
      }),
    ).toMatchObject([{ code: missing, targets: ["222233334444-us-east-1"] }]);
  });

  test("a spec without any destination is told that alone", () => {
    expect(codesOf({ destinations: {}, consumers: { athena: {}, streams: [lambda] } })).toEqual([
      "settings/no-destination",
    ]);
  });

  test("a destination with a mistake in it is not missing", () => {
    const destinations = { s3: {}, cloudwatch: { retentionDays: "long" } };
    expect(codesOf({ destinations, consumers: { streams: [lambda] } })).not.toContain(missing);
  });

  test("metrics and an empty list of streams need no destination, and a retired target reads nothing", () => {
    expect(codesOf({ consumers: { metrics: {}, streams: [] } })).toEqual([]);
    const targets = [group({ retired: true })];
    expect(codesOf({ consumers: { streams: [lambda] }, targets })).toEqual([]);
  });
});
