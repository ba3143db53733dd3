import { expectSyntaxMistake, type SyntaxMistakeRow } from "../expect-syntax-mistake";

const rows: readonly SyntaxMistakeRow[] = [
  {
    name: "a double quote that nothing closes",
    text: 'version: 1\nname: "acme\ntargets: []\n',
    code: "syntax/unclosed-quote",
    at: "2:7",
    marked: '"acme',
    message: "The double quote that opens here is not closed in this line.",
  },
  {
    name: "a single quote that nothing closes",
    text: "name: 'acme",
    code: "syntax/unclosed-quote",
    at: "1:7",
    marked: "'acme",
    message: "The single quote that opens here is not closed in this line.",
  },
  {
    name: "a quote that is closed lines below by one that was meant to open",
    text: 'name: "acme\ntargets:\n  - accounts: ["1"]\n    regions: [a]\n',
    code: "syntax/unclosed-quote",
    at: "1:7",
    marked: '"acme',
    message: "The double quote that opens here is not closed in this line.",
  },
];

describe("A quote that nothing closes", () => {
  test.each(rows)("is one diagnostic, at the mistake: $name", (row) => {
    expectSyntaxMistake(row);
  });
});
