import { quoteText } from "../../src/diagnostics/quote-text";

describe("quoteText", () => {
  test.each([
    ["a b", '"a b"'],
    ['say "x"', '"say "x""'],
    ["a\nb\r\tc", '"a\\nb\\r\\tc"'],
    ["a\u00a0b", '"a\\u{a0}b"'],
    ["a\u2028b", '"a\\u{2028}b"'],
    ["a\u200bb", '"a\\u{200b}b"'],
    ["\u001b[31m", '"\\u{1b}[31m"'],
    ["\ud800", '"\\u{d800}"'],
    ["\u{1f600}", '"\u{1f600}"'],
  ])("of %j is %s", (text, quoted) => {
    expect(quoteText(text)).toBe(quoted);
  });

  it("cuts after 120 characters, and never amid one", () => {
    expect(quoteText("\u{1f600}".repeat(120))).toBe(`"${"\u{1f600}".repeat(120)}"`);
    expect(quoteText("\u{1f600}".repeat(121))).toBe(`"${"\u{1f600}".repeat(120)}..."`);
  });
});
