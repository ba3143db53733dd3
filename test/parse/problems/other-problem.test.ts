import { expectSyntaxMistake, type SyntaxMistakeRow } from "../expect-syntax-mistake";

const rows: readonly SyntaxMistakeRow[] = [
  {
    name: "a dash on the line of its key",
    text: "regions: - us-east-1\n",
    code: "syntax/not-yaml",
    at: "1:10",
    marked: "-",
    message: "A list with dashes begins on the line below its key.",
  },
  {
    name: "two lines that ran together",
    text: "name: acme  version: 1\n",
    code: "syntax/not-yaml",
    at: "1:7",
    marked: "a",
    message: "A second key stands in this line, after the value of the first.",
  },
  {
    name: "two lines that ran together after a quote",
    text: 'name: "acme" version: 1\n',
    code: "syntax/not-yaml",
    at: "1:7",
    marked: '"',
    message: "A second key stands in this line, after the value of the first.",
  },
  {
    name: "a comment without a space before it",
    text: 'a: "x"#c\n',
    code: "syntax/not-yaml",
    at: "1:7",
    marked: "#c",
    message: "A comment needs a space before it.",
  },
  {
    name: "text on the line of a block scalar's bar",
    text: "a: |foo\n  x\n",
    code: "syntax/not-yaml",
    at: "1:5",
    marked: "f",
    message:
      "A text that begins with | or > goes on in the lines below, indented deeper than its key.",
  },
  {
    name: "an anchor on an alias",
    text: "a: &a 1\nb: &b *a\n",
    code: "syntax/not-yaml",
    at: "2:7",
    marked: "*a",
    message: "An alias stands alone, without an anchor or a tag.",
  },
  {
    name: "a directive that YAML does not know",
    text: "%FOO\na: 1\n",
    code: "syntax/not-yaml",
    at: "1:1",
    marked: "%FOO",
    message: "A line that begins with % is a directive to YAML, and a spec needs none.",
  },
  {
    name: "what only the library has words for",
    text: "a: &x &y 1\n",
    code: "syntax/not-yaml",
    at: "1:7",
    marked: "&y",
    message: "This is not YAML: A node can have at most one anchor.",
  },
];

describe("A problem of the library", () => {
  test.each(rows)("is one diagnostic, at the mistake: $name", (row) => {
    expectSyntaxMistake(row);
  });
});
