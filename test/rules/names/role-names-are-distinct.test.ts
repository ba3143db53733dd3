import { codesOf, diagnose, group } from "../diagnose";

const named = (name: string) => ({ s3: {}, cloudwatch: { role: { name } } });
const regions = ["us-east-1", "eu-west-1"];

describe("role names are distinct", () => {
  test("one name for two Regions of an account lacks {region}", () => {
    expect(
      diagnose({ destinations: named("delivery"), targets: [group({ regions })] }),
    ).toMatchObject([
      {
        code: "names/shared-role",
        at: '"delivery"',
        message:
          'The role name "delivery" is that of 111122223333-us-east-1 and of 111122223333-eu-west-1; an account has one role of a name, whatever the Region.',
        hint: "Put {region} into the role name.",
      },
    ]);
  });

  test("names that differ in case alone are one name to IAM", () => {
    const targets = [
      group({ destinations: named("Delivery") }),
      group({ name: "eu", regions: ["eu-west-1"], destinations: named("delivery") }),
    ];
    expect(diagnose({ targets })).toMatchObject([
      { code: "names/shared-role", at: '"delivery"', related: ['"Delivery"'] },
    ]);
  });

  test("accounts have roles of their own", () => {
    const targets = [group({ accounts: ["111122223333", "222233334444"] })];
    expect(codesOf({ destinations: named("delivery"), targets })).toEqual([]);
  });

  test("an existing role may serve all Regions", () => {
    const existingRoleArn = "arn:aws:iam::{account}:role/delivery";
    const destinations = { s3: {}, cloudwatch: { existingRoleArn } };
    expect(codesOf({ destinations, targets: [group({ regions })] })).toEqual([]);
  });

  const bus = "arn:aws:events:us-east-1:444455556666:event-bus/security";
  const stream = "arn:aws:kinesis:us-east-1:111122223333:stream/logs";
  const panther = { accountId: "999988887777", region: "us-west-2", transport: "cloudwatch" };
  const archive = { bucketArn: "arn:aws:s3:::acme-archive" };

  test.each([
    ["event-bridge", { eventBridge: { targetArn: bus } }],
    ["streams", { streams: [{ type: "kinesis", arn: stream }] }],
    ["panther-feed", { panther }],
    ["panther-write", { panther }],
    ["replication", { archive }],
  ])(
    "a delivery role does not have the name of a consumer's role, such as %s",
    (name, consumers) => {
      const role = `acme-us-east-1-${name}`;
      const found = diagnose({ destinations: named(role), consumers });
      expect(found.filter(({ code }) => code === "names/shared-role")).toMatchObject([
        { related: [`"${role}"`] },
      ]);
      expect(codesOf({ destinations: named("acme-us-east-1-other"), consumers })).not.toContain(
        "names/shared-role",
      );
    },
  );
});
