import { codesOf, diagnose, group } from "../diagnose";

const bucket = "{accountName}-{region}";
const payments = { id: "222233334444", name: "payments" };

describe("named accounts have names", () => {
  test("an account without a name is told where {accountName} is used", () => {
    const targets = [group({ accounts: ["111122223333", payments] })];
    expect(diagnose({ destinations: { s3: { bucket } }, targets })).toMatchObject([
      {
        code: "names/account-without-name",
        at: "{accountName}",
        message: "{accountName} stands for nothing in account 111122223333.",
        hint: 'Name it, as in { id: "111122223333", name: payments }, or use {account}.',
        targets: ["111122223333-us-east-1"],
      },
    ]);
  });

  test("many accounts are listed once each", () => {
    const accounts = ["000000000001", "000000000002"];
    const targets = [group({ accounts, regions: ["us-east-1", "eu-west-1"] })];
    expect(
      diagnose({ terraform: { defaultTags: { owner: "{accountName}" } }, targets }),
    ).toMatchObject([
      {
        message: "{accountName} stands for nothing in accounts 000000000001 and 000000000002.",
        targets: { length: 4 },
      },
    ]);
  });

  test("where every account has a name it may be used", () => {
    const targets = [group({ accounts: [payments] })];
    expect(codesOf({ destinations: { s3: { bucket } }, targets })).toEqual([]);
  });

  test("a literal {accountName} asks for no name", () => {
    const address = "https://state.example/{account}-{region}/{{accountName}}";
    expect(codesOf({ terraform: { backend: { http: { address } } } })).toEqual([]);
  });
});
