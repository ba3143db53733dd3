import { expectSyntaxMistake, type SyntaxMistakeRow } from "../expect-syntax-mistake";

const rows: readonly SyntaxMistakeRow[] = [
  {
    name: "text after a closing quote",
    text: "reason: 'it's'\nb: 1\n",
    code: "syntax/not-yaml",
    at: "1:13",
    marked: "s'",
    message: `"s'" stands after the end of a value.`,
  },
  {
    name: "two commas",
    text: "a: [1,, 2]\n",
    code: "syntax/not-yaml",
    at: "1:7",
    marked: ",",
    message: "This comma has no entry before it.",
  },
];

describe("Text after the end of a value", () => {
  test.each(rows)("is one diagnostic, at the mistake: $name", (row) => {
    expectSyntaxMistake(row);
  });
});
