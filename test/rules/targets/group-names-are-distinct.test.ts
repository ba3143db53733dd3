import { codesOf, diagnose, group } from "../diagnose";

describe("group names are distinct", () => {
  test("a second group of one name is an error that shows the first", () => {
    const targets = [group(), group({ regions: ["eu-west-1"] })];
    expect(diagnose({ targets })).toMatchObject([
      {
        code: "targets/duplicate-group",
        at: '"prod"',
        message: 'A second group is called "prod".',
        hint: "Give it another name, or bring the two groups together.",
        related: ['"prod"'],
      },
    ]);
  });

  test("names that differ in case are two names", () => {
    const targets = [group(), group({ name: "Prod", regions: ["eu-west-1"] })];
    expect(codesOf({ targets })).toEqual([]);
  });
});
