import { expectSyntaxMistake, type SyntaxMistakeRow } from "../expect-syntax-mistake";

const rows: readonly SyntaxMistakeRow[] = [
  {
    name: "a key indented less than its siblings",
    text: "a:\n    b: 1\n  c: 1\n",
    code: "syntax/bad-indentation",
    at: "3:3",
    marked: "c: 1",
    message: "This line is indented by 2 spaces; the lines above it allow 0 or 4.",
  },
  {
    name: "a key indented deeper than its sibling that has a value",
    text: "version: 1\n name: x\n",
    code: "syntax/bad-indentation",
    at: "2:2",
    marked: "name: x",
    message: "This line is indented by 1 space; the lines above it allow 0.",
  },
  {
    name: "a key of a list item between two levels",
    text: "targets:\n  - name: x\n   regions: []\n",
    code: "syntax/bad-indentation",
    at: "3:4",
    marked: "regions: []",
    message: "This line is indented by 3 spaces; the lines above it allow 0 or 4.",
  },
  {
    name: "a key at the column of the dashes",
    text: "targets:\n  - name: x\n  regions: []\n",
    code: "syntax/bad-indentation",
    at: "3:3",
    marked: "regions: []",
    message: "This line is indented by 2 spaces; the lines above it allow 0 or 4.",
  },
  {
    name: "a list item among keys",
    text: "a:\n  c: d\n  - b\n",
    code: "syntax/bad-indentation",
    at: "3:3",
    marked: "- b",
    message: "A list item stands here among the keys of a map.",
  },
  {
    name: "lines between brackets that are not indented",
    text: "a: {\nb: 1\n}\n",
    code: "syntax/bad-indentation",
    at: "2:1",
    marked: "b: 1",
    message: 'This line, between "{" and "}", is not indented deeper than the key before "{".',
  },
];

describe("A line out of line", () => {
  test.each(rows)("is one diagnostic, at the mistake: $name", (row) => {
    expectSyntaxMistake(row);
  });
});
