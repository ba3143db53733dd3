import { expectMistake } from "../expect-mistake";
import { specWith, specWithGroup, validateText } from "../validated-text";

function specWithAccounts(accounts: string): string {
  return specWithGroup(`accounts: ${accounts}\nregions: [us-east-1]`);
}

describe("An account id without quotes", () => {
  test.each([
    ["in a list", specWithAccounts("[111122223333]"), "111122223333", "targets[0].accounts[0]"],
    [
      "with a leading zero, which the fix keeps",
      specWithAccounts("\n  - 012345678901 # x"),
      "012345678901",
      "targets[0].accounts[0]",
    ],
    [
      "of an account with a name",
      specWithAccounts("[{ id: 111122223333, name: x }]"),
      "111122223333",
      "targets[0].accounts[0].id",
    ],
    [
      "among exceptions",
      specWithAccounts("{ from: a.json, except: [111122223333] }"),
      "111122223333",
      "targets[0].accounts.except[0]",
    ],
    [
      "in a match",
      specWith({ overrides: "overrides: [{ match: { accounts: [111122223333] }, wave: 1 }]" }),
      "111122223333",
      "overrides[0].match.accounts[0]",
    ],
  ])("is put in quotes %s", (_, text, id, place) => {
    expectMistake({
      text,
      code: "spec/account-id-not-quoted",
      marked: id,
      message: `${place} is ${id} without quotes, a number to YAML; account ids are texts of 12 digits.`,
      hint: `Write "${id}".`,
      fix: `"${id}"`,
    });
  });

  it("is not mended where it does not have 12 digits", () => {
    expectMistake({
      text: specWithAccounts("[12345678901]"),
      code: "spec/account-id-not-quoted",
      marked: "12345678901",
      message:
        "targets[0].accounts[0] is 12345678901 without quotes, a number to YAML; account ids are texts of 12 digits.",
      hint: "Write the id with all of its 12 digits, in quotes: this one has 11.",
    });
  });

  it("is one mistake each", () => {
    const { diagnostics, unusable } = validateText(
      specWithAccounts('[111122223333, "222233334444", 333344445555]'),
    );
    expect(diagnostics.map(({ code }) => code)).toEqual([
      "spec/account-id-not-quoted",
      "spec/account-id-not-quoted",
    ]);
    expect(unusable).toEqual([
      ["targets", 0, "accounts", 0],
      ["targets", 0, "accounts", 2],
    ]);
  });
});
