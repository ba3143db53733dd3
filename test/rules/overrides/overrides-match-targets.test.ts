import { codesOf, diagnose, group } from "../diagnose";

const targets = [
  group(),
  group({
    name: "eu",
    accounts: [{ id: "222233334444", name: "payments", labels: { tier: "canary" } }],
    regions: ["eu-west-1"],
  }),
];
const overriding = (match: object) => ({ targets, overrides: [{ match, wave: 2 }] });

describe("overrides match targets", () => {
  test.each([
    [{ regions: ["ap-*"] }, '`regions: ["ap-*"]`'],
    [{ names: ["pyaments"] }, '`names: ["pyaments"]`'],
    [{ labels: { tier: "gold" } }, '`labels: {"tier":"gold"}`'],
    [{ groups: ["eu"], accounts: ["999988887777"] }, '`accounts: ["999988887777"]`'],
  ])("%j matches none", (match, shown) => {
    expect(diagnose(overriding(match))).toMatchObject([
      {
        code: "overrides/no-match",
        message: `No target fits ${shown}, so that this override changes nothing.`,
        hint: "Correct `match`, or remove what matches nothing; `bedtrail targets` lists all targets.",
      },
    ]);
  });

  test("keys that each match something may match nothing together", () => {
    expect(diagnose(overriding({ groups: ["prod"], regions: ["eu-*"] }))).toMatchObject([
      {
        code: "overrides/no-match",
        at: '"match"',
        message: "No target fits `groups` and `regions` of this override at once.",
      },
    ]);
  });

  test("an account that is not there is told although others match", () => {
    expect(diagnose(overriding({ accounts: ["111122223333", "111122223334"] }))).toMatchObject([
      {
        code: "overrides/no-match",
        at: '"111122223334"',
        message: "No target is in account 111122223334.",
      },
    ]);
  });

  test.each([
    [{ regions: ["eu-*"] }],
    [{ groups: ["eu"], names: ["pay*"] }],
    [{ labels: { tier: "canary" } }],
  ])("%j matches some", (match) => {
    expect(codesOf(overriding(match))).toEqual([]);
  });

  test("an unknown group is one mistake", () => {
    expect(codesOf(overriding({ groups: ["asia"] }))).toEqual(["overrides/unknown-group"]);
  });

  test("nothing is said while the targets are not all known", () => {
    const unknown = [group({ regions: ["us-esat-1"] })];
    const overrides = [{ match: { regions: ["us-east-1"] }, wave: 2 }];
    expect(codesOf({ targets: unknown, overrides })).toEqual(["regions/unknown"]);
  });
});
