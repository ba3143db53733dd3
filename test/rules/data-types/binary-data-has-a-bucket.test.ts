import { codesOf, diagnose, group } from "../diagnose";

const everything = ["text", "video", "embedding", "image", "audio"];

describe("binary data has a bucket", () => {
  test("binary data with CloudWatch Logs alone is told at its type", () => {
    expect(diagnose({ dataTypes: everything, destinations: { cloudwatch: {} } })).toMatchObject([
      {
        code: "data-types/binary-without-bucket",
        at: '"video"',
        message:
          "CloudWatch Logs is the only destination and takes no binary data, so that image, video and audio data would be lost.",
        hint: "Add `largeData: {}` to `destinations.cloudwatch`, add `destinations.s3`, or leave these data types out.",
        related: ['"cloudwatch"'],
      },
    ]);
  });

  test("audio alone is binary, too", () => {
    expect(codesOf({ dataTypes: ["audio"], destinations: { cloudwatch: {} } })).toEqual([
      "data-types/binary-without-bucket",
    ]);
  });

  test("a group that does without S3 loses binary data of its targets only", () => {
    expect(
      diagnose({
        destinations: { s3: {}, cloudwatch: {} },
        targets: [
          group(),
          group({ name: "b", accounts: ["222233334444"], destinations: { s3: null } }),
        ],
      }),
    ).toMatchObject([
      { code: "data-types/binary-without-bucket", targets: ["222233334444-us-east-1"] },
    ]);
  });

  test.each([{ cloudwatch: {}, S3: {} }, { cloudwatch: { largedata: {} } }])(
    "a misspelt key in %j is the only mistake",
    (destinations) => {
      expect(codesOf({ destinations })).toEqual(["schema/unknown-key"]);
    },
  );

  test.each([
    { destinations: { s3: {} } },
    { destinations: { s3: {}, cloudwatch: {} } },
    { destinations: { cloudwatch: { largeData: {} } } },
    { destinations: { cloudwatch: {} }, targets: [group({ retired: true })] },
  ])("%j loses nothing", (parts) => {
    expect(codesOf(parts)).toEqual([]);
  });
});
