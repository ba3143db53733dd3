import { codesOf, diagnose, group } from "../diagnose";
import { pantherSpec } from "./panther-spec";

describe("role suffixes are valid", () => {
  test("a suffix has at most 39 characters, so that the name of the role has 64", () => {
    expect(codesOf(pantherSpec({ roleSuffix: "x".repeat(39) }))).toEqual([]);
    expect(diagnose(pantherSpec({ roleSuffix: "x".repeat(40) }))).toMatchObject([
      {
        code: "panther/invalid-role-suffix",
        message: `The role suffix "${"x".repeat(40)}" of target 111122223333-us-east-1 has 40 characters, 39 are allowed.`,
      },
    ]);
  });

  test("a suffix has the characters of a role's name", () => {
    expect(codesOf(pantherSpec({ roleSuffix: "ml/{region}" }))).toEqual([
      "panther/invalid-role-suffix",
    ]);
  });

  test("the longest name in the longest Region is too long by itself", () => {
    const name = `a${"b".repeat(23)}`;
    const of = (region: string) => {
      const targets = [group({ regions: [region] })];
      return codesOf({ name, ...pantherSpec({ region }), targets });
    };
    expect(of("us-isof-east-1")).toEqual([]);
    expect(of("us-isof-south-1")).toEqual(["panther/invalid-role-suffix"]);
  });

  test("one suffix for two Regions is one role name for two roles", () => {
    const targets = [group({ regions: ["us-east-1", "eu-west-1"] })];
    expect(codesOf({ ...pantherSpec({ roleSuffix: "ml" }), targets })).toEqual([
      "names/shared-role",
    ]);
  });
});
