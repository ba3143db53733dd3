import { codesOf, diagnose, group } from "../diagnose";

const regions = ["us-east-1", "eu-west-1"];

describe("targets are distinct", () => {
  test("a target of two groups shows the account and the Region of both", () => {
    const targets = [
      group({ regions }),
      group({
        name: "pay",
        accounts: [{ id: "111122223333", name: "payments" }],
        regions: ["us-west-2", "eu-west-1"],
      }),
    ];
    expect(diagnose({ targets })).toMatchObject([
      {
        code: "targets/duplicate",
        at: '"111122223333"',
        message: "111122223333-eu-west-1 is reached by two groups; a target belongs to one.",
        hint: "Leave the account or the Region out of one of the two groups.",
        related: ['"111122223333"', '"eu-west-1"', '"eu-west-1"'],
        targets: ["111122223333-eu-west-1"],
      },
    ]);
  });

  test("an account that two groups have in several Regions is one mistake", () => {
    const targets = [group({ regions }), group({ name: "again", regions })];
    expect(diagnose({ targets })).toMatchObject([
      {
        message:
          "111122223333-us-east-1 and 111122223333-eu-west-1 are reached by two groups; a target belongs to one.",
        targets: ["111122223333-eu-west-1", "111122223333-us-east-1"],
      },
    ]);
  });

  test("an account twice in one group is another mistake", () => {
    const targets = [group({ accounts: ["111122223333", "111122223333"] })];
    expect(codesOf({ targets })).toEqual(["targets/duplicate-account"]);
  });

  test("other Regions of an account are other targets", () => {
    const targets = [group(), group({ name: "eu", regions: ["eu-west-1"] })];
    expect(codesOf({ targets })).toEqual([]);
  });
});
