import { codesOf, diagnose } from "../diagnose";

const moving = (from: string, fromDays: number, to: string, toDays: number) => ({
  destinations: {
    s3: {
      lifecycle: {
        expireAfterDays: "never",
        transitions: [
          { afterDays: fromDays, storageClass: from },
          { afterDays: toDays, storageClass: to },
        ],
      },
    },
  },
});

describe("transitions respect the minimum stay", () => {
  test("a stay that is too short says until when it lasts", () => {
    expect(diagnose(moving("STANDARD_IA", 30, "GLACIER", 45))).toMatchObject([
      {
        code: "lifecycle/too-short-stay",
        at: "45",
        message: "Logs leave STANDARD_IA for GLACIER after 15 days there; S3 asks for at least 30.",
        hint: "Let the move wait until 60 days, or leave STANDARD_IA out.",
        related: ["30"],
      },
    ]);
  });

  test.each([
    ["ONEZONE_IA", 30, "GLACIER", 59],
    ["GLACIER_IR", 0, "GLACIER", 89],
    ["GLACIER", 10, "DEEP_ARCHIVE", 99],
  ])("%s from day %d to %s on day %d is too short", (...steps) => {
    expect(codesOf(moving(...steps))).toEqual(["lifecycle/too-short-stay"]);
  });

  test.each([
    ["ONEZONE_IA", 30, "GLACIER", 60],
    ["GLACIER_IR", 0, "GLACIER", 90],
    ["GLACIER", 10, "DEEP_ARCHIVE", 100],
    ["INTELLIGENT_TIERING", 0, "GLACIER_IR", 1],
  ])("%s from day %d to %s on day %d is long enough", (...steps) => {
    expect(codesOf(moving(...steps))).toEqual([]);
  });
});
