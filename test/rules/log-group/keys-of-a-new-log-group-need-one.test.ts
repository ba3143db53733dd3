import { codesOf, diagnose, group } from "../diagnose";

const existingLogGroup = "/platform/bedrock";

describe("keys of a new log group need one", () => {
  test("a key that would be ignored shows the existing log group", () => {
    expect(
      diagnose({ destinations: { s3: {}, cloudwatch: { existingLogGroup, retentionDays: 30 } } }),
    ).toMatchObject([
      {
        code: "log-group/key-of-new-log-group",
        at: '"retentionDays"',
        message:
          "`retentionDays` is for a log group that the stack makes; `existingLogGroup` names one that is already there, and bedtrail does not change it.",
        hint: "Take `retentionDays` out, or name a new log group by `logGroup`.",
        related: ['"/platform/bedrock"'],
      },
    ]);
  });

  test.each([
    { encryption: { type: "aws-owned" } },
    { logGroupClass: "STANDARD" },
    { dataProtection: { identifiers: ["EmailAddress"] } },
  ])("%j is for a new log group", (keys) => {
    expect(
      codesOf({ destinations: { s3: {}, cloudwatch: { existingLogGroup, ...keys } } }),
    ).toEqual(["log-group/key-of-new-log-group"]);
  });

  test("a new and an existing log group at once are one mistake", () => {
    const cloudwatch = { existingLogGroup, logGroup: "/acme", retentionDays: 30 };
    expect(codesOf({ destinations: { s3: {}, cloudwatch } })).toEqual(["settings/exclusive-keys"]);
  });

  test.each([
    {
      destinations: { s3: {}, cloudwatch: { existingLogGroup, retentionDays: 30 } },
      targets: [group({ retired: true })],
    },
    { destinations: { s3: {}, cloudwatch: { existingLogGroup, largeData: {} } } },
    { destinations: { s3: {}, cloudwatch: { logGroup: "/acme", retentionDays: 30 } } },
    {
      destinations: { s3: {}, cloudwatch: { retentionDays: 30 } },
      targets: [group({ destinations: { cloudwatch: { existingLogGroup } } })],
    },
  ])("%j is right", (parts) => {
    expect(codesOf(parts)).toEqual([]);
  });
});
