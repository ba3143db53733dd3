import { expectSyntaxMistake, type SyntaxMistakeRow } from "../expect-syntax-mistake";

const rows: readonly SyntaxMistakeRow[] = [
  {
    name: "a tab before a key",
    text: "destinations:\n\ts3: {}\n",
    code: "syntax/tab-indentation",
    at: "2:1",
    marked: "\t",
    message: "A tab indents this line; YAML allows only spaces there.",
  },
  {
    name: "a tab after spaces, in several lines",
    text: "a:\n  b:\n  \tc: 1\n  \td: 1\n",
    code: "syntax/tab-indentation",
    at: "3:1",
    marked: "  \t",
    message: "A tab indents this line and 1 more; YAML allows only spaces there.",
  },
  {
    name: "a tab between brackets below a key",
    text: "a: {\n\tb: 1\n}\n",
    code: "syntax/tab-indentation",
    at: "2:1",
    marked: "\t",
    message: "A tab indents this line; YAML allows only spaces there.",
  },
];

describe("A tab in the indentation", () => {
  test.each(rows)("is one diagnostic, at the mistake: $name", (row) => {
    expectSyntaxMistake(row);
  });
});
