import { codesOf, diagnose } from "../diagnose";
import { withStatement } from "../statement";

describe("statements are consistent", () => {
  test.each([
    ["Action", { NotAction: "s3:GetObject" }],
    ["Principal", { NotPrincipal: { Service: "bedrock.amazonaws.com" } }],
    ["Resource", { NotResource: "arn:{partition}:s3:::{name}-{account}-{region}/x" }],
  ])("%s and its opposite are one too many", (name, opposite) => {
    expect(diagnose(withStatement(opposite))).toMatchObject([
      {
        code: "policy/contradictory-statement",
        at: `"Not${name}"`,
        message: `The statement has \`${name}\` and \`Not${name}\`; only one of the two is allowed.`,
        hint: `Keep \`${name}\` and take \`Not${name}\` out.`,
        related: [`"${name}"`],
      },
    ]);
  });

  test("one of them is right", () => {
    expect(codesOf(withStatement({}))).toEqual([]);
  });
});
