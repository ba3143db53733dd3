import { createSourceText } from "../../src/diagnostics/source-text";

describe("positionAt", () => {
  it.each([
    ["a\nbc", 0, 1, 1],
    ["a\nbc", 1, 1, 2],
    ["a\nbc", 2, 2, 1],
    ["a\r\nbc", 3, 2, 1],
    ["a\rbc", 2, 2, 1],
    ["a\n\nb", 2, 2, 1],
    ["😀b", 2, 1, 3],
    ["", 0, 1, 1],
    ["ab", -1, 1, 1],
    ["ab", 99, 1, 3],
    ["ab\n", 3, 2, 1],
  ])("in %j offset %i is line %i, column %i", (text, offset, line, column) => {
    expect(createSourceText("a.yaml", text).positionAt(offset)).toStrictEqual({ line, column });
  });
});

describe("lineAt", () => {
  it.each([
    ["a\nbc", 1, "a"],
    ["a\nbc", 2, "bc"],
    ["a\r\nbc", 1, "a"],
    ["a\rbc\n", 2, "bc"],
    ["a\n\nb", 2, ""],
    ["a\n", 2, ""],
    ["", 1, ""],
    ["a", 2, undefined],
    ["a", 0, undefined],
  ])("of %j line %i is %j", (text, line, expected) => {
    expect(createSourceText("a.yaml", text).lineAt(line)).toBe(expected);
  });
});
