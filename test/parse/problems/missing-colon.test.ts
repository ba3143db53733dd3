import { expectSyntaxMistake, type SyntaxMistakeRow } from "../expect-syntax-mistake";

const rows: readonly SyntaxMistakeRow[] = [
  {
    name: "a key without a colon",
    text: "version: 1\nname acme\ndestinations: {}\n",
    code: "syntax/missing-colon",
    at: "2:1",
    marked: "name acme",
    message: '"name acme" stands where a key and a colon are expected.',
  },
  {
    name: "a last line without a colon",
    text: "version: 1\nname\n",
    code: "syntax/missing-colon",
    at: "2:1",
    marked: "name",
    message: '"name" stands where a key and a colon are expected.',
  },
  {
    name: "a colon without a space",
    text: "version:1\nname: x\n",
    code: "syntax/missing-colon",
    at: "1:1",
    marked: "version:1",
    message: 'The colon of "version:1" has no space after it.',
  },
];

describe("A missing colon", () => {
  test.each(rows)("is one diagnostic, at the mistake: $name", (row) => {
    expectSyntaxMistake(row);
  });
});
