import { expectSyntaxMistake, type SyntaxMistakeRow } from "../expect-syntax-mistake";

const rows: readonly SyntaxMistakeRow[] = [
  {
    name: "two entries of a flow map without a comma",
    text: "s3: { prefix: a bucket: b }\n",
    code: "syntax/missing-comma",
    at: "1:15",
    marked: "a bucket",
    message: 'A comma is missing in "a bucket".',
  },
  {
    name: "two lines of JSON without a comma",
    text: '{\n  "a": 1\n  "b": 2\n}\n',
    code: "syntax/missing-comma",
    at: "2:8",
    marked: "1",
    message: 'A comma is missing after "1".',
  },
  {
    name: "two quoted items without a comma",
    text: 'a: ["x" "y"]\n',
    code: "syntax/missing-comma",
    at: "1:5",
    marked: '"x"',
    message: 'A comma is missing after "x".',
  },
];

describe("A missing comma", () => {
  test.each(rows)("is one diagnostic, at the mistake: $name", (row) => {
    expectSyntaxMistake(row);
  });
});
