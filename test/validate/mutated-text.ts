import fc from "fast-check";

/** What a slip of the hand puts into a text. */
const slips = [
  "",
  " ",
  "  ",
  "\n",
  "\t",
  ":",
  "-",
  "- ",
  ",",
  "[",
  "]",
  "{",
  "}",
  '"',
  "'",
  "#",
  "&a ",
  "*a",
  "!x ",
  "null",
  "{name}",
  "0",
  "x",
  "<<: ",
] as const;

/** A text with a few stretches of a few characters replaced, as slips of the hand do it. */
export function mutatedText(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const slip = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 0, max: 6 }),
    newText: fc.constantFrom(...slips),
  });
  return fc.tuple(texts, fc.array(slip, { minLength: 1, maxLength: 3 })).map(([text, mutations]) =>
    mutations.reduce((left, { at, length, newText }) => {
      const start = Math.floor(at * left.length);
      return left.slice(0, start) + newText + left.slice(start + length);
    }, text),
  );
}
