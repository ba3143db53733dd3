import { codesOf, diagnose, group } from "../diagnose";

const prod = group();
const dev = group({ name: "dev", accounts: ["222233334444"] });

describe("destinations exist", () => {
  test("a spec without any is told once, at its top", () => {
    expect(diagnose({ destinations: undefined, targets: [prod, dev] })).toMatchObject([
      {
        code: "settings/no-destination",
        at: '"version"',
        message: "The logs have no destination: neither `s3` nor `cloudwatch` is set.",
        hint: "Set `destinations: { s3: {} }`, `{ cloudwatch: {} }` or both; an empty map takes all defaults.",
        targets: ["111122223333-us-east-1", "222233334444-us-east-1"],
      },
    ]);
  });

  test("an empty block is told where it stands", () => {
    expect(diagnose({ destinations: {} })).toMatchObject([
      { code: "settings/no-destination", at: '"destinations"' },
    ]);
  });

  test("an override that takes the last one away is told, for its targets alone", () => {
    const override = { match: { groups: ["dev"] }, destinations: { s3: null } };
    expect(diagnose({ targets: [prod, dev], overrides: [override] })).toMatchObject([
      {
        code: "settings/no-destination",
        at: '"destinations"',
        targets: ["222233334444-us-east-1"],
      },
    ]);
  });

  test("a group without any is told where another group has one", () => {
    const targets = [{ ...prod, destinations: { s3: {} } }, dev];
    expect(diagnose({ destinations: undefined, targets })).toMatchObject([
      { code: "settings/no-destination", at: '"name"', targets: ["222233334444-us-east-1"] },
    ]);
  });

  test.each([{ s3: {} }, { cloudwatch: { largeData: {} } }])("%j is one", (destinations) => {
    expect(codesOf({ destinations })).not.toContain("settings/no-destination");
  });

  test("a group that logs no more needs none", () => {
    const targets = [{ ...prod, retired: true }];
    expect(codesOf({ destinations: undefined, targets })).not.toContain("settings/no-destination");
  });

  test("a misspelt key is one mistake", () => {
    expect(codesOf({ destinations: { S3: {} } })).toHaveLength(1);
  });
});
