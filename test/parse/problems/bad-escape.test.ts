import { parseText } from "../seen-diagnostics";
import { expectSyntaxMistake, type SyntaxMistakeRow } from "../expect-syntax-mistake";

const rows: readonly SyntaxMistakeRow[] = [
  {
    name: "an escape that YAML does not know",
    text: 'a: "C:\\path"\n',
    code: "syntax/bad-escape",
    at: "1:7",
    marked: "\\p",
    message: '"\\p" is no escape that YAML knows between double quotes.',
  },
  {
    name: "an escape past the last code point",
    text: 'a: "\\U00110000"\n',
    code: "syntax/bad-escape",
    at: "1:5",
    marked: "\\U00110000",
    message: '"\\U00110000" is no escape that YAML knows between double quotes.',
  },
];

describe("A bad escape", () => {
  test.each(rows)("is one diagnostic, at the mistake: $name", (row) => {
    expectSyntaxMistake(row);
  });

  it("hides nothing of what follows it", () => {
    const { diagnostics } = parseText('a: "\\p"\nb: "\\q"\nc: [1,, 2]\nd: "\\r"\ne: "\\z"\n');
    expect(diagnostics.map(({ code, span }) => [code, span?.start])).toEqual([
      ["syntax/bad-escape", 4],
      ["syntax/bad-escape", 12],
      ["syntax/not-yaml", 22],
    ]);
  });
});
