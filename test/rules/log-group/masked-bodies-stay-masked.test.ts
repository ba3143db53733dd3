import { codesOf, diagnose, group } from "../diagnose";

const dataProtection = { identifiers: ["EmailAddress"] };

describe("masked bodies stay masked", () => {
  test("large data that no mask covers is told", () => {
    expect(
      diagnose({ destinations: { s3: {}, cloudwatch: { largeData: {}, dataProtection } } }),
    ).toMatchObject([
      {
        code: "log-group/large-data-unmasked",
        at: '"largeData"',
        message:
          "Data protection masks the log group only; bodies over 100 KB and binary data go to S3 as they are.",
        related: ['"dataProtection"'],
      },
    ]);
  });

  test("an override that adds the masks is to blame", () => {
    expect(
      diagnose({
        destinations: { s3: {}, cloudwatch: { largeData: {} } },
        overrides: [
          { match: { groups: ["prod"] }, destinations: { cloudwatch: { dataProtection } } },
        ],
      }),
    ).toMatchObject([{ code: "log-group/large-data-unmasked", at: '"dataProtection"' }]);
  });

  test.each([
    { destinations: { s3: {}, cloudwatch: { largeData: {} } } },
    { destinations: { s3: {}, cloudwatch: { dataProtection } } },
    {
      destinations: { s3: {}, cloudwatch: { largeData: {}, dataProtection } },
      targets: [group({ retired: true })],
    },
  ])("%j bypasses nothing", (parts) => {
    expect(codesOf(parts)).toEqual([]);
  });

  test("metadata has no bodies to mask", () => {
    const destinations = { s3: {}, cloudwatch: { largeData: {}, dataProtection } };
    expect(codesOf({ dataTypes: "none", destinations })).toEqual(["data-types/audio-unmanaged"]);
  });
});
