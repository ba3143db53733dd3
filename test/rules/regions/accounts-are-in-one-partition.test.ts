import { codesOf, diagnose, group } from "../diagnose";

describe("accounts are in one partition", () => {
  test("Regions of two partitions in one group show each other, once for all accounts", () => {
    const accounts = ["111122223333", "222233334444"];
    const regions = ["us-east-1", "us-gov-west-1", "us-gov-east-1"];
    expect(diagnose({ targets: [group({ accounts, regions })] })).toMatchObject([
      {
        code: "regions/two-partitions",
        at: '"us-gov-west-1"',
        message:
          "Account 111122223333 cannot be both in us-east-1 of partition aws and in us-gov-west-1 of partition aws-us-gov.",
        hint: "Give the accounts of each partition a group of their own.",
        related: ['"us-east-1"'],
        targets: ["111122223333-us-gov-west-1", "222233334444-us-gov-west-1"],
      },
    ]);
  });

  test("across groups the account is shown", () => {
    const targets = [group(), group({ name: "gov", regions: ["us-gov-west-1"] })];
    expect(diagnose({ targets })).toMatchObject([
      { code: "regions/two-partitions", at: '"111122223333"', related: ['"111122223333"'] },
    ]);
  });

  test("each partition may have accounts of its own", () => {
    const targets = [
      group(),
      group({ name: "gov", accounts: ["222233334444"], regions: ["us-gov-west-1"] }),
    ];
    expect(codesOf({ targets })).toEqual([]);
  });
});
