import { codesOf, diagnose } from "../diagnose";

const destroying = (mode: string) => ({
  deletionProtection: false,
  destinations: { s3: { objectLock: { mode, days: 30 }, forceDestroy: true } },
});

describe("force destroy has no lock", () => {
  test.each([
    ["GOVERNANCE", "Terraform lifts a GOVERNANCE lock"],
    ["COMPLIANCE", "nobody lifts a COMPLIANCE lock"],
  ])("what happens to a lock in mode %s is told", (mode, words) => {
    const [found, ...others] = diagnose(destroying(mode));
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      code: "bucket/force-destroy-locked",
      at: "true",
      related: ['"objectLock"'],
    });
    expect(found?.message).toContain(words);
  });

  test("with deletion protection on, that is the mistake", () => {
    expect(codesOf({ ...destroying("GOVERNANCE"), deletionProtection: true })).toEqual([
      "bucket/force-destroy-protected",
    ]);
  });

  test("without a lock there is nothing to tell", () => {
    expect(
      codesOf({ deletionProtection: false, destinations: { s3: { forceDestroy: true } } }),
    ).toEqual([]);
  });
});
