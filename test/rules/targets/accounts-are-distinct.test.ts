import { codesOf, diagnose, group } from "../diagnose";

const account = "111122223333";

describe("accounts are distinct within a group", () => {
  test.each([
    [account, account],
    [{ id: account, name: "payments" }, account],
    [account, { id: account, name: "payments" }],
  ])("%j and %j are one account", (first, second) => {
    const targets = [group({ accounts: [first, "222233334444", second] })];
    expect(diagnose({ targets })).toMatchObject([
      {
        code: "targets/duplicate-account",
        at: `"${account}"`,
        message: "Account 111122223333 stands a second time in its group.",
        related: [`"${account}"`],
      },
    ]);
  });

  test("groups may share an account in different Regions", () => {
    const targets = [group(), group({ name: "eu", regions: ["eu-west-1"] })];
    expect(codesOf({ targets })).toEqual([]);
  });
});
