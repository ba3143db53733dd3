import { codesOf, diagnose } from "../diagnose";
import { soundStatement, withStatement } from "../statement";

describe("statement elements are known", () => {
  test("a misspelt element comes with the near one, and is not missing as well", () => {
    const { Action: _, ...others } = soundStatement;
    expect(
      diagnose({
        destinations: { s3: { policyStatements: [{ ...others, Actions: ["s3:GetObject"] }] } },
      }),
    ).toMatchObject([
      {
        code: "policy/unknown-element",
        at: '"Actions"',
        message: 'A policy statement has no element "Actions".',
        hint: "Did you mean `Action`?",
      },
    ]);
  });

  test("an element that resembles none comes with all of them", () => {
    expect(diagnose(withStatement({ Comment: "x" }))).toMatchObject([
      {
        code: "policy/unknown-element",
        hint: "Take it out; IAM knows Sid, Effect, Principal, NotPrincipal, Action, NotAction, Resource, NotResource and Condition.",
      },
    ]);
  });

  test("the elements of IAM are known", () => {
    expect(
      codesOf(withStatement({ Condition: { Bool: { "aws:SecureTransport": "false" } } })),
    ).toEqual([]);
  });
});
