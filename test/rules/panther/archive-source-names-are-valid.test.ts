import { codesOf, diagnose, group } from "../diagnose";
import { archiveSpec } from "./archive-spec";

describe("names of the archive's source are valid", () => {
  test("they are judged with the account and Region of the archive", () => {
    expect(diagnose(archiveSpec({ sourceName: "{account} {account} {account}" }))).toMatchObject([
      {
        code: "panther/invalid-source-name",
        at: '"{account} {account} {account}"',
        message: expect.stringContaining(
          '"444455556666 444455556666 444455556666" of the archive',
        ) as string,
      },
    ]);
    expect(diagnose(archiveSpec({ roleSuffix: "bedrock logs" }))).toMatchObject([
      { code: "panther/invalid-role-suffix", at: '"bedrock logs"' },
    ]);
  });

  test("the account of the archive has no name", () => {
    for (const key of ["roleSuffix", "sourceName"]) {
      expect(codesOf(archiveSpec({ [key]: "ml-{accountName}" }))).toEqual([
        "archive/account-without-name",
      ]);
      expect(codesOf(archiveSpec({ [key]: "ml-{accountName}", archive: false }))).toContain(
        "names/account-without-name",
      );
    }
  });

  test("its boundary asks for no name either, while there is a role", () => {
    const roles = { permissionsBoundary: "arn:aws:iam::{account}:policy/{accountName}" };
    const targets = [group({ accounts: [{ id: "111122223333", name: "payments" }] })];
    expect(codesOf({ ...archiveSpec(), roles, targets })).toEqual(["archive/account-without-name"]);
    expect(codesOf({ ...archiveSpec({ archive: false }), roles, targets })).toEqual([]);
  });

  test("those of the default, and those that fit, are let through", () => {
    expect(codesOf(archiveSpec())).toEqual([]);
    expect(codesOf(archiveSpec({ sourceName: "ML {account}", roleSuffix: "ml" }))).toEqual([]);
  });
});
