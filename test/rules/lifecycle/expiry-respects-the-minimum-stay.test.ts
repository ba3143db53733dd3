import { codesOf, diagnose } from "../diagnose";

const keeping = (storageClass: string, afterDays: number, expireAfterDays?: unknown) => ({
  destinations: {
    s3: {
      lifecycle: {
        ...(expireAfterDays === undefined ? {} : { expireAfterDays }),
        transitions: [{ afterDays, storageClass }],
      },
    },
  },
});

describe("expiry respects the minimum stay", () => {
  test("an expiry that comes too early says what is paid for", () => {
    expect(diagnose(keeping("STANDARD_IA", 30, 45))).toMatchObject([
      {
        code: "lifecycle/early-deletion",
        at: "45",
        message: "Logs expire after 15 days in STANDARD_IA, which charges for at least 30.",
        hint: "Let them expire after 60 days or more, or leave STANDARD_IA out.",
        related: ["30"],
      },
    ]);
  });

  test("with the default expiry it is the move that comes too late", () => {
    expect(diagnose(keeping("DEEP_ARCHIVE", 270))).toMatchObject([
      { code: "lifecycle/early-deletion", at: "270", related: [] },
    ]);
  });

  test.each([
    ["STANDARD_IA", 30, 60],
    ["GLACIER_IR", 30, 120],
    ["DEEP_ARCHIVE", 1, 181],
    ["INTELLIGENT_TIERING", 1, 2],
    ["DEEP_ARCHIVE", 1, "never"],
  ])("%s from day %d to day %j is paid for and used", (storageClass, afterDays, expiry) => {
    expect(codesOf(keeping(storageClass, afterDays, expiry))).toEqual([]);
  });

  test.each([20, 30])("an expiry after %d days, before the move, is another mistake", (expiry) => {
    expect(codesOf(keeping("GLACIER", 30, expiry))).toEqual(["lifecycle/transition-after-expiry"]);
  });

  test("without a move every expiry is paid for and used", () => {
    const s3 = { lifecycle: { expireAfterDays: 1 } };
    expect(codesOf({ destinations: { s3 } })).toEqual([]);
  });

  test("the lifecycle of an existing bucket is another mistake", () => {
    const { destinations } = keeping("GLACIER", 30, 40);
    const s3 = { existingBucket: "acme-{account}-{region}", ...destinations.s3 };
    expect(codesOf({ destinations: { s3 } })).toEqual(["bucket/key-of-new-bucket"]);
  });
});
