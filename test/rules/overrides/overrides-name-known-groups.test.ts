import { codesOf, diagnose } from "../diagnose";

describe("overrides name known groups", () => {
  test.each([
    ["prd", 'There is no group "prd". Did you mean "prod"?'],
    ["sandbox", 'There is no group "sandbox".'],
    ["prod*", 'There is no group "prod*". Did you mean "prod"?'],
  ])("%j is none", (name, message) => {
    const overrides = [{ match: { groups: ["prod", name] }, wave: 2 }];
    expect(diagnose({ overrides })).toMatchObject([
      {
        code: "overrides/unknown-group",
        at: `"${name}"`,
        message,
        hint: 'Name a group of the spec: "prod". Globs do not stand here.',
      },
    ]);
  });

  test("a group of the spec is one", () => {
    expect(codesOf({ overrides: [{ match: { groups: ["prod"] }, wave: 2 }] })).toEqual([]);
  });
});
