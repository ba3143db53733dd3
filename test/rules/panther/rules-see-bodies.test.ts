import { codesOf, diagnose } from "../diagnose";
import { pantherSpec } from "./panther-spec";

describe("rules see bodies", () => {
  test("without text, Panther's rules have nothing to look into", () => {
    expect(diagnose({ ...pantherSpec(), dataTypes: ["image", "audio"] })).toMatchObject([
      { code: "panther/rules-blind" },
    ]);
    expect(codesOf({ ...pantherSpec(), dataTypes: "none" })).toContain("panther/rules-blind");
  });

  test("with text, they see", () => {
    expect(codesOf({ ...pantherSpec(), dataTypes: ["text", "audio"] })).toEqual([]);
  });
});
