import { seen } from "../../parse/seen-diagnostics";
import { specWith, specWithTerraform, validateText } from "../validated-text";

describe("A duplicate item", () => {
  it("is marked, with its first place, each time that it stands there again", () => {
    const text = specWith({ dataTypes: "dataTypes: [text, image, text, image, text]" });
    const { diagnostics, unusable } = validateText(text);
    expect(diagnostics.map(seen)).toMatchObject([
      { code: "schema/duplicate-item", at: "3:26", message: 'dataTypes names "text" twice.' },
      { code: "schema/duplicate-item", at: "3:32", message: 'dataTypes names "image" twice.' },
      { code: "schema/duplicate-item", at: "3:39", message: 'dataTypes names "text" twice.' },
    ]);
    const firsts = diagnostics.map(({ related }) => related[0]?.span.start);
    expect(firsts).toEqual(["text", "image", "text"].map((word) => text.indexOf(word)));
    expect(unusable).toEqual([
      ["dataTypes", 2],
      ["dataTypes", 3],
      ["dataTypes", 4],
    ]);
  });

  it("is found in a list of many thousands", () => {
    const files = Array.from({ length: 20_000 }, (_, index) => `f${String(index)}`);
    const text = specWithTerraform(`include: [${[...files, "f7"].join(", ")}]`);
    expect(validateText(text).diagnostics.map(({ message }) => message)).toEqual([
      'terraform.include names "f7" twice.',
    ]);
  });

  it("does not take a number for the text of its digits", () => {
    const { diagnostics } = validateText(specWithTerraform('include: ["5", 5]'));
    expect(diagnostics.map(({ code }) => code)).toEqual(["schema/wrong-type"]);
  });
});
