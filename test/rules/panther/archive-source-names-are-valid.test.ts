import { codesOf, diagnose } from "../diagnose";
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
    expect(codesOf(archiveSpec({ sourceName: "bedrock {accountName}" }))).toContain(
      "archive/account-without-name",
    );
  });

  test("those of the default, and those that fit, are let through", () => {
    expect(codesOf(archiveSpec())).toEqual([]);
    expect(codesOf(archiveSpec({ sourceName: "ML {account}", roleSuffix: "ml" }))).toEqual([]);
  });
});
