import { codesOf, diagnose, group } from "../diagnose";

const large = "large-{account}-{region}";

describe("access logs go elsewhere", () => {
  test("a bucket that logs into itself is told for each target where it does", () => {
    expect(
      diagnose({
        destinations: {
          s3: { accessLogs: { bucket: "acme-111122223333-{region}" } },
        },
        targets: [group({ accounts: ["111122223333", "222233334444"] })],
      }),
    ).toContainEqual(
      expect.objectContaining({
        code: "bucket/access-logs-in-log-bucket",
        at: '"acme-111122223333-{region}"',
        message:
          'The access logs go into "acme-111122223333-us-east-1", which takes the logs of Bedrock; they need another bucket.',
        targets: ["111122223333-us-east-1"],
      }),
    );
  });

  test.each([
    [{ bucket: "{name}-{account}-{region}" }, {}],
    [{ bucket: large }, { largeData: { bucket: large } }],
  ])("%j is one of the log buckets", (accessLogs, cloudwatch) => {
    expect(codesOf({ destinations: { s3: { accessLogs }, cloudwatch } })).toEqual([
      "bucket/access-logs-in-log-bucket",
    ]);
  });

  test("the bucket of large data does not log into that of the logs, either", () => {
    const largeData = { bucket: large, accessLogs: { bucket: "{name}-{account}-{region}" } };
    expect(codesOf({ destinations: { s3: {}, cloudwatch: { largeData } } })).toEqual([
      "bucket/access-logs-in-log-bucket",
    ]);
  });

  test("a placeholder that nobody knows is one mistake each time", () => {
    const s3 = { bucket: "{foo}", accessLogs: { bucket: "{foo}" } };
    expect(codesOf({ destinations: { s3 } })).toEqual([
      "names/unknown-placeholder",
      "names/unknown-placeholder",
    ]);
  });

  test("another bucket is what is asked for", () => {
    const accessLogs = { bucket: "access-{account}-{region}", prefix: "bedrock/" };
    expect(codesOf({ destinations: { s3: { accessLogs } } })).toEqual([]);
  });
});
