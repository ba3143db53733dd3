import { expectSyntaxMistake, type SyntaxMistakeRow } from "../expect-syntax-mistake";

const both = "=======\nb: 2\n>>>>>>> main\n";

const rows: readonly SyntaxMistakeRow[] = [
  {
    name: "among the keys of a map",
    text: `a: 1\n<<<<<<< HEAD\nb: 1\n${both}`,
    code: "syntax/conflict-marker",
    at: "2:1",
    marked: "<<<<<<< HEAD",
    message: "A merge conflict of git begins here.",
  },
  {
    name: "below a line that breaks for it",
    text: `a: {\n<<<<<<< HEAD\n  b: 1\n${both}}\n`,
    code: "syntax/conflict-marker",
    at: "2:1",
    marked: "<<<<<<< HEAD",
    message: "A merge conflict of git begins here.",
  },
];

describe("A merge conflict", () => {
  test.each(rows)("is one diagnostic, where it begins: $name", (row) => {
    expectSyntaxMistake(row);
  });
});
