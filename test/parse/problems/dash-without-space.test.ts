import { expectSyntaxMistake, type SyntaxMistakeRow } from "../expect-syntax-mistake";

const rows: readonly SyntaxMistakeRow[] = [
  {
    name: "a dash without a space after it",
    text: "targets:\n  -name: x\n   regions: []\n",
    code: "syntax/not-yaml",
    at: "2:3",
    marked: "-name: x",
    message: 'The dash of "-name: x" has no space after it.',
  },
];

describe("A dash without a space", () => {
  test.each(rows)("is one diagnostic, at the mistake: $name", (row) => {
    expectSyntaxMistake(row);
  });
});
