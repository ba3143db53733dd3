import { expectSyntaxMistake, type SyntaxMistakeRow } from "../expect-syntax-mistake";

const rows: readonly SyntaxMistakeRow[] = [
  {
    name: "a text that lacks quotes and more",
    text: "  , regions: [a]\nname: x\n",
    code: "syntax/unquoted-text",
    at: "1:3",
    marked: ", regions: [a]",
    message: 'A text that begins with "," needs quotes.',
  },
];

describe("A text that lacks quotes and more", () => {
  test.each(rows)("is one diagnostic, at the mistake: $name", (row) => {
    expectSyntaxMistake(row);
  });
});
