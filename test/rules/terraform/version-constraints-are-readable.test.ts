import { codesOf, diagnose } from "../diagnose";

describe("version constraints are readable", () => {
  test.each(["latest", "1.5.x", ">= 1.5 < 2", "~> ", ">= {account}"])(
    "%j is not one",
    (requiredVersion) => {
      expect(diagnose({ terraform: { requiredVersion } })).toMatchObject([
        { code: "terraform/unreadable-constraint", at: JSON.stringify(requiredVersion) },
      ]);
    },
  );

  test("says what was found and what one looks like", () => {
    expect(diagnose({ terraform: { awsProvider: "newest" } })).toMatchObject([
      {
        code: "terraform/unreadable-constraint",
        message: '"newest" is not a version constraint, such as ">= 5.100.0, < 7.0.0" or "~> 6.0".',
        hint: "Compare with numbers: `=`, `!=`, `>`, `>=`, `<`, `<=` or `~>`, separated by commas.",
      },
    ]);
  });

  test.each(["1.5.0", "= 1.9.1", ">= 1.5.0, < 2.0.0, != 1.6.3", "~> 1.9", ">=1.5"])(
    "%j is one",
    (requiredVersion) => {
      expect(codesOf({ terraform: { requiredVersion } })).toEqual([]);
    },
  );
});
