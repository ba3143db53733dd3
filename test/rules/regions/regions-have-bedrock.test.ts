import { codesOf, diagnose, group } from "../diagnose";

describe("Regions have Bedrock", () => {
  test("a partition without any says so", () => {
    const targets = [group({ regions: ["cn-north-1"] })];
    expect(diagnose({ targets })).toMatchObject([
      {
        code: "regions/without-bedrock",
        at: '"cn-north-1"',
        message:
          'Amazon Bedrock is not in Region "cn-north-1", nor in any other of partition aws-cn.',
        targets: ["111122223333-cn-north-1"],
      },
    ]);
  });

  test("one Region of a partition that has it is told once for all accounts", () => {
    const targets = [
      group({ accounts: ["111122223333", "222233334444"], regions: ["us-east-1", "ap-east-1"] }),
    ];
    expect(diagnose({ targets })).toMatchObject([
      {
        code: "regions/without-bedrock",
        message: 'Amazon Bedrock is not in Region "ap-east-1".',
        targets: ["111122223333-ap-east-1", "222233334444-ap-east-1"],
      },
    ]);
  });

  test("nothing else is said of such a target", () => {
    const targets = [group({ regions: ["us-east-1", "cn-north-1"] })];
    const terraform = { assumeRole: { roleArn: "arn:aws:iam::{account}:role/x" } };
    expect(codesOf({ targets, terraform })).toEqual(["regions/without-bedrock"]);
  });

  test("GovCloud has it", () => {
    expect(codesOf({ targets: [group({ regions: ["us-gov-west-1"] })] })).toEqual([]);
  });
});
