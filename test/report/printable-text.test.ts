import fc from "fast-check";
import { printableText } from "../../src/report/printable-text";

it.each([
  ["plain text stays as it is: äöü, 漢字, 😀, e\u0301", undefined],
  ["\u001b[31m", "␛[31m"],
  ["a\r\nb\u0000", "a␍␊b␀"],
  ["a\tb", "a b"],
  ["\u007f\u0085\u009b", "\ufffd\ufffd\ufffd"],
  ["\u202e\u2066\u200f", "\ufffd\ufffd\ufffd"],
  ["\u2028\u2029", "\ufffd\ufffd"],
  ["\ud800x\udc00", "\ufffdx\ufffd"],
])("%j is printable", (text, expected) => {
  expect(printableText(text)).toBe(expected ?? text);
});

it("keeps every column where it was, and is printable itself", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const printable = printableText(text);
      expect(printable).toHaveLength(text.length);
      expect(printable).not.toMatch(/\p{Cc}/u);
      expect(printableText(printable)).toBe(printable);
    }),
  );
});
