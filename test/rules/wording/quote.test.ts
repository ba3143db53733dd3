import { quote } from "../../../src/rules/wording/quote";

describe("quote", () => {
  test.each([
    ["a b", '"a b"'],
    ['say "x"', '"say \\"x\\""'],
    ["two\nlines", '"two\\nlines"'],
  ])("%j is shown on one line", (text, quoted) => {
    expect(quote(text)).toBe(quoted);
  });

  test("a long text is cut between characters", () => {
    expect(quote("𝒷".repeat(121))).toBe(`"${"𝒷".repeat(120)}..."`);
    expect(quote("𝒷".repeat(120))).toBe(`"${"𝒷".repeat(120)}"`);
  });
});
