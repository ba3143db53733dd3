import { codesOf, diagnose } from "../diagnose";
import { withStatement } from "../statement";

describe("statement actions are of S3", () => {
  test("an action of another service is told where it stands", () => {
    expect(diagnose(withStatement({ Action: ["s3:DeleteObject", "kms:Decrypt"] }))).toMatchObject([
      {
        code: "policy/other-action",
        at: '"kms:Decrypt"',
        message:
          '"kms:Decrypt" is not an action of S3, such as "s3:GetObject"; S3 refuses such a bucket policy.',
        hint: "Write `s3:` and the name of the action, or take it out: other services have policies of their own.",
      },
    ]);
  });

  test("an action without its service is meant for S3", () => {
    expect(diagnose(withStatement({ Action: "DeleteObject" }))).toMatchObject([
      { code: "policy/other-action", hint: 'Did you mean "s3:DeleteObject"?' },
    ]);
  });

  test("a placeholder that nobody knows is one mistake", () => {
    expect(codesOf(withStatement({ Action: "{foo}" }))).toEqual(["names/unknown-placeholder"]);
  });

  test.each(["s3:DeleteObject", "s3:Delete*", "S3:deleteobject", "s3:DeleteObject?ersion"])(
    "%s is of S3",
    (Action) => {
      expect(codesOf(withStatement({ Action }))).toEqual([]);
    },
  );
});
