import { codesOf, diagnose } from "../diagnose";

const bounded = (permissionsBoundary: string) => ({
  destinations: { s3: {}, cloudwatch: { role: { permissionsBoundary } } },
});

const allBounded = (permissionsBoundary: string) => ({ roles: { permissionsBoundary } });

describe("permissions boundaries fit", () => {
  test.each(["boundary", "arn:aws:iam::{account}:role/boundary"])("%j names no policy", (arn) => {
    expect(diagnose(bounded(arn))).toMatchObject([{ code: "arns/malformed" }]);
  });

  test.each([
    ["boundary", "arns/malformed"],
    ["arn:aws:iam::999988887777:policy/boundary", "arns/not-of-target"],
  ])("%j bounds no role at all", (arn, code) => {
    expect(codesOf(allBounded(arn))).toEqual([code]);
  });

  test("a policy of another account bounds nothing here", () => {
    const arn = "arn:aws:iam::999988887777:policy/boundary";
    expect(diagnose(bounded(arn))).toMatchObject([
      {
        code: "arns/not-of-target",
        message: `"${arn}" is of account 999988887777; target 111122223333-us-east-1 needs an IAM policy of account 111122223333.`,
      },
    ]);
  });

  test.each(["arn:{partition}:iam::{account}:policy/x", "arn:aws:iam::aws:policy/PowerUserAccess"])(
    "%j fits",
    (arn) => {
      expect(codesOf(bounded(arn))).toEqual([]);
      expect(codesOf(allBounded(arn))).toEqual([]);
    },
  );
});
