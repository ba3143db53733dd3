import { codesOf, diagnose, group } from "../diagnose";
import { pantherSpec } from "./panther-spec";

describe("source names are valid", () => {
  test("a name has at most 32 characters once it is filled", () => {
    expect(
      diagnose(pantherSpec({ sourceName: "model invocations {account}-{region}" })),
    ).toMatchObject([
      {
        code: "panther/invalid-source-name",
        at: '"model invocations {account}-{region}"',
        hint: "Shorten it by 8 characters.",
      },
    ]);
  });

  test.each(["a_b", "a/b", "a.b", "ä"])("the characters of %s are not Panther's", (sourceName) => {
    expect(codesOf(pantherSpec({ sourceName }))).toEqual(["panther/invalid-source-name"]);
  });

  test("letters, digits, hyphens and spaces are Panther's", () => {
    expect(codesOf(pantherSpec({ sourceName: "ML prod-1" }))).toEqual([]);
  });

  test("the usual name fits in the longest Region", () => {
    const targets = [group({ regions: ["us-isof-south-1"] })];
    expect(codesOf({ ...pantherSpec({ region: "us-isof-south-1" }), targets })).toEqual([]);
  });
});
