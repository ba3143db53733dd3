import { codesOf, diagnose } from "../diagnose";

const moving = (afterDays: number, storageClass: string) => ({
  destinations: {
    s3: {
      lifecycle: { expireAfterDays: "never", transitions: [{ afterDays, storageClass }] },
    },
  },
});

describe("transitions wait for their age", () => {
  test("a move that comes too soon says how old a log has to be", () => {
    expect(diagnose(moving(7, "STANDARD_IA"))).toMatchObject([
      {
        code: "lifecycle/too-young",
        at: "7",
        message: "Logs move to STANDARD_IA after 7 days; S3 asks for at least 30.",
        hint: "Let them wait for 30 days, or move them to a class that takes them at once, as INTELLIGENT_TIERING or GLACIER_IR.",
      },
    ]);
  });

  test.each([
    [0, "STANDARD_IA"],
    [29, "ONEZONE_IA"],
  ])("%d days are too few for %s", (afterDays, storageClass) => {
    expect(codesOf(moving(afterDays, storageClass))).toEqual(["lifecycle/too-young"]);
  });

  test.each([
    [30, "STANDARD_IA"],
    [30, "ONEZONE_IA"],
    [0, "INTELLIGENT_TIERING"],
    [0, "GLACIER_IR"],
    [0, "GLACIER"],
    [0, "DEEP_ARCHIVE"],
  ])("%d days are enough for %s", (afterDays, storageClass) => {
    expect(codesOf(moving(afterDays, storageClass))).toEqual([]);
  });
});
