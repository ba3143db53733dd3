import { codesOf, diagnose } from "../diagnose";

const locked = (days: number, lifecycle?: unknown) => ({
  destinations: {
    s3: { objectLock: { mode: "COMPLIANCE", days }, ...(lifecycle ? { lifecycle } : {}) },
  },
});

describe("object lock ends before expiry", () => {
  test("a lock that is longer than logs are kept shows both", () => {
    expect(diagnose(locked(90, { expireAfterDays: 30 }))).toMatchObject([
      {
        code: "bucket/lock-outlasts-expiry",
        at: "90",
        message:
          "Logs expire after 30 days and are locked for 90 days; a locked log stays, hidden and paid for.",
        hint: "Raise `expireAfterDays` to 90 or more, or shorten the lock.",
        related: ["30"],
      },
    ]);
  });

  test("the default expiry counts", () => {
    expect(diagnose(locked(400))).toMatchObject([
      { code: "bucket/lock-outlasts-expiry", at: "400", related: [] },
    ]);
  });

  test.each([
    [365, undefined],
    [30, { expireAfterDays: 30 }],
    [36500, { expireAfterDays: "never" }],
  ])("a lock of %d days fits %j", (days, lifecycle) => {
    expect(codesOf(locked(days, lifecycle))).toEqual([]);
  });
});
