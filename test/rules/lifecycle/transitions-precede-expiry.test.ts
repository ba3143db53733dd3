import { codesOf, diagnose, group } from "../diagnose";

const transitions = [{ afterDays: 90, storageClass: "STANDARD_IA" }];
const keeping = (expireAfterDays: unknown) => ({
  destinations: { s3: { lifecycle: { expireAfterDays, transitions } } },
});

describe("transitions precede expiry", () => {
  test("a move after the expiry is told where the move is", () => {
    expect(diagnose(keeping(60))).toMatchObject([
      {
        code: "lifecycle/transition-after-expiry",
        at: "90",
        message:
          "Logs move to STANDARD_IA after 90 days and expire after 60 days; they have to move before they expire.",
        hint: "Let logs expire after 120 days or more, lower `afterDays`, or take the move out.",
        related: ["60"],
      },
    ]);
  });

  test("an expiry on the day of the move is too early", () => {
    expect(codesOf(keeping(90))).toEqual(["lifecycle/transition-after-expiry"]);
  });

  test("the default expiry stands nowhere, so that nothing is related", () => {
    const late = [{ afterDays: 400, storageClass: "GLACIER_IR" }];
    expect(diagnose({ destinations: { s3: { lifecycle: { transitions: late } } } })).toMatchObject([
      { code: "lifecycle/transition-after-expiry", at: "400", related: [] },
    ]);
  });

  test("of several late moves the first is told", () => {
    const late = [
      { afterDays: 60, storageClass: "STANDARD_IA" },
      { afterDays: 150, storageClass: "GLACIER" },
    ];
    const lifecycle = { expireAfterDays: 30, transitions: late };
    expect(diagnose({ destinations: { s3: { lifecycle } } })).toMatchObject([
      { code: "lifecycle/transition-after-expiry", at: "60" },
    ]);
  });

  test("a group that keeps logs for a shorter time is to blame, and not what it inherits", () => {
    const short = { destinations: { s3: { lifecycle: { expireAfterDays: 30 } } } };
    expect(
      diagnose({
        ...keeping(365),
        targets: [group(), group({ name: "sandbox", accounts: ["222233334444"], ...short })],
      }),
    ).toMatchObject([
      {
        code: "lifecycle/transition-after-expiry",
        at: "30",
        related: ["90"],
        hint: "Write `transitions: []` beside `expireAfterDays`, so that nothing moves here, or let logs expire after 120 days or more.",
        targets: ["222233334444-us-east-1"],
      },
    ]);
  });

  test.each([[180], ["never"]])("%j leaves time for the move", (expireAfterDays) => {
    expect(codesOf(keeping(expireAfterDays))).toEqual([]);
  });
});
