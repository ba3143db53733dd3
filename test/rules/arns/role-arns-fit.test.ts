import { codesOf, diagnose, group } from "../diagnose";

const assuming = (roleArn: string) => ({ terraform: { assumeRole: { roleArn } } });
const delivering = (existingRoleArn: string) => ({
  destinations: { s3: {}, cloudwatch: { existingRoleArn } },
});

describe("role ARNs fit", () => {
  test.each([
    ["terraform", /^Write the `Arn`/],
    ["arn:aws:iam::{account}:policy/x", /^Write the `Arn`/],
    ["arn:aws:sts::{account}:assumed-role/x/session", /^That is a session of a role/],
    ["arn:aws:iam::{account}:role/*", /^Write the `Arn`/],
  ])("%j names no role", (arn, hint) => {
    for (const parts of [assuming(arn), delivering(arn)]) {
      expect(diagnose(parts)).toMatchObject([
        { code: "arns/malformed", hint: expect.stringMatching(hint) as string },
      ]);
    }
  });

  test("a role of another account delivers nothing here, and the provider refuses it", () => {
    const arn = "arn:aws:iam::999988887777:role/x";
    for (const parts of [assuming(arn), delivering(arn)]) {
      expect(diagnose(parts)).toMatchObject([
        {
          code: "arns/not-of-target",
          at: `"${arn}"`,
          message: `"${arn}" is of account 999988887777; target 111122223333-us-east-1 needs an IAM role of account 111122223333.`,
          hint: "Write {partition} and {account} for what differs from target to target.",
        },
      ]);
    }
  });

  test("a hard-coded partition is wrong elsewhere", () => {
    const targets = [group({ regions: ["us-gov-west-1"] })];
    expect(diagnose({ ...assuming("arn:aws:iam::{account}:role/x"), targets })).toMatchObject([
      {
        code: "arns/not-of-target",
        message: expect.stringContaining("is of partition aws;") as string,
      },
    ]);
  });

  test("the role of the state may be of another account", () => {
    const s3 = { bucket: "acme-state", region: "us-east-1", key: "{account}/{region}" };
    const withRole = (roleArn: string) => ({ terraform: { backend: { s3: { ...s3, roleArn } } } });
    expect(codesOf(withRole("arn:aws:iam::999988887777:role/state"))).toEqual([]);
    expect(codesOf(withRole("state"))).toEqual(["arns/malformed"]);
  });

  test("an ARN with placeholders fits every target", () => {
    const targets = [
      group(),
      group({ name: "gov", accounts: ["222233334444"], regions: ["us-gov-west-1"] }),
    ];
    const arn = "arn:{partition}:iam::{account}:role/platform/x";
    expect(codesOf({ ...assuming(arn), ...delivering(arn), targets })).toEqual([]);
  });

  test("a role that is missing is one mistake", () => {
    expect(codesOf({ terraform: { assumeRole: {} } })).toEqual(["settings/missing-key"]);
  });
});
