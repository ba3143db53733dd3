import { codesOf, diagnose } from "../diagnose";
import { withStatement } from "../statement";

const sparing = (NotPrincipal: object, elements: object = {}) =>
  withStatement({ Principal: undefined, Action: "s3:*", NotPrincipal, ...elements });

describe("denials name whom they hit", () => {
  test("sparing a role hits Bedrock", () => {
    expect(diagnose(sparing({ AWS: "arn:aws:iam::111122223333:role/admin" }))).toMatchObject([
      {
        code: "policy/not-principal",
        at: '"NotPrincipal"',
        message:
          "`NotPrincipal` denies all that it does not name, Bedrock and the sessions of the named roles among them.",
      },
    ]);
  });

  test("sparing Bedrock does not", () => {
    expect(codesOf(sparing({ Service: ["bedrock.amazonaws.com"] }))).toEqual([]);
  });

  test("allowing all but some is another mistake", () => {
    expect(
      codesOf(
        sparing(
          { AWS: "arn:aws:iam::111122223333:role/admin" },
          { Effect: "Allow", Action: "s3:GetObject" },
        ),
      ),
    ).toEqual(["policy/public"]);
  });
});
