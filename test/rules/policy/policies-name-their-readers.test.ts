import { codesOf, diagnose } from "../diagnose";
import { withStatement } from "../statement";

const reading = (elements: object) =>
  withStatement({ Effect: "Allow", Action: "s3:GetObject", ...elements });

describe("policies name their readers", () => {
  test("everyone is nobody in particular", () => {
    expect(diagnose(reading({ Principal: "*" }))).toMatchObject([
      {
        code: "policy/public",
        at: '"*"',
        message: "The statement allows everyone, always; public access to the bucket is blocked.",
      },
    ]);
  });

  test.each([{ AWS: "*" }, { AWS: ["arn:aws:iam::444455556666:root", "*"] }])(
    "%j is everyone",
    (Principal) => {
      expect(codesOf(reading({ Principal }))).toEqual(["policy/public"]);
    },
  );

  test("all but some are everyone", () => {
    const NotPrincipal = { AWS: "arn:aws:iam::444455556666:root" };
    expect(diagnose(reading({ Principal: undefined, NotPrincipal }))).toMatchObject([
      { code: "policy/public" },
    ]);
  });

  test("a condition that does not say who is not enough", () => {
    const Condition = { Bool: { "aws:SecureTransport": "true" } };
    expect(diagnose(reading({ Condition }))).toMatchObject([
      {
        code: "policy/public",
        message:
          "The statement allows everyone, and its condition does not say who; public access to the bucket is blocked.",
      },
    ]);
  });

  test.each([
    { StringEquals: { "aws:PrincipalOrgID": "o-abc123def4" } },
    { StringEquals: { "AWS:SourceVpce": "vpce-1" } },
    { IpAddress: { "aws:SourceIp": "192.0.2.0/24" }, Bool: { "aws:SecureTransport": "true" } },
  ])("%j says who", (Condition) => {
    expect(codesOf(reading({ Condition }))).toEqual([]);
  });
});
