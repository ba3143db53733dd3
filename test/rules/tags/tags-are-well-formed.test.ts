import { codesOf, diagnose, group } from "../diagnose";

const tagged = (defaultTags: object) => ({ terraform: { defaultTags } });

describe("tags are well formed", () => {
  test("a key says which characters are wrong", () => {
    expect(diagnose(tagged({ "cost#centre": "1" }))).toMatchObject([
      {
        code: "tags/characters",
        at: '"cost#centre"',
        message:
          'The tag key "cost#centre" contains "#": only letters, digits, spaces and _ . : / = + - @ are allowed by every service.',
        hint: "Leave these characters out. The key of a tag takes no placeholders.",
      },
    ]);
  });

  test("a value is checked as it is for each target", () => {
    const accounts = [
      { id: "111122223333", name: "search" },
      { id: "222233334444", name: "R&D" },
    ];
    expect(
      diagnose({ ...tagged({ account: "{accountName}" }), targets: [group({ accounts })] }),
    ).toMatchObject([
      {
        code: "tags/characters",
        at: '"{accountName}"',
        message:
          'The tag value "R&D" contains "&": only letters, digits, spaces and _ . : / = + - @ are allowed by every service.',
        targets: ["222233334444-us-east-1"],
      },
    ]);
  });

  test("the keys of AWS are its own in any case", () => {
    expect(diagnose(tagged({ "AWS:team": "1" }))).toMatchObject([
      {
        code: "tags/malformed",
        at: '"AWS:team"',
        message: 'The tag key "AWS:team" begins with "aws:", which AWS keeps for itself.',
      },
    ]);
  });

  test("a value that placeholders make too long is told with its length", () => {
    const accounts = [{ id: "111122223333", name: "n".repeat(50) }];
    const value = `${"x".repeat(220)}{accountName}`;
    const [found, ...others] = diagnose({
      ...tagged({ account: value }),
      targets: [group({ accounts })],
    });
    expect(others).toEqual([]);
    expect(found?.code).toBe("tags/malformed");
    expect(found?.message).toMatch(
      /^The value of the tag "account" has 270 characters, 256 are allowed, "x+[.]{3}"[.]$/,
    );
  });

  test.each([
    { "team:name": "Straße 1 / a+b=c@d_e-f.g" },
    { empty: "", long: "x".repeat(256) },
    { account: "{account}", "aws-account": "x" },
  ])("%j is well formed", (tags) => {
    expect(codesOf(tagged(tags))).toEqual([]);
  });
});
