import { codesOf, diagnose, group } from "../diagnose";

const named = (sessionName: string) => ({
  terraform: { assumeRole: { roleArn: "arn:aws:iam::{account}:role/terraform", sessionName } },
  targets: [group({ accounts: [{ id: "111122223333", name: "Pay Go" }] })],
});

describe("session names are valid", () => {
  test("a name that is wrong once it is filled says for which target", () => {
    expect(diagnose(named("bedtrail-{accountName}"))).toMatchObject([
      {
        code: "names/invalid-session",
        at: '"bedtrail-{accountName}"',
        message:
          'The session name "bedtrail-Pay Go" of target 111122223333-us-east-1 contains " ": only letters, digits and the characters "_+=,.@-" are allowed.',
      },
    ]);
  });

  test("a name that becomes too long says by how much", () => {
    expect(diagnose(named(`${"x".repeat(50)}-{account}-x`))).toMatchObject([
      { code: "names/invalid-session", hint: "Shorten it by 1 character." },
    ]);
  });

  test("a name that fits every target is fine", () => {
    expect(codesOf(named("bedtrail-{account}"))).toEqual([]);
  });
});
