import { parseText } from "../seen-diagnostics";
import { expectSyntaxMistake, type SyntaxMistakeRow } from "../expect-syntax-mistake";

const rows: readonly SyntaxMistakeRow[] = [
  {
    name: "a list that is never closed",
    text: "regions: [us-east-1, eu-west-1\nname: x\n",
    code: "syntax/unbalanced-bracket",
    at: "1:10",
    marked: "[",
    message: 'This "[" is never closed.',
  },
  {
    name: "a JSON text without its last brace",
    text: '{"a": {"b": 1}\n',
    code: "syntax/unbalanced-bracket",
    at: "1:1",
    marked: "{",
    message: 'This "{" is never closed.',
  },
  {
    name: "a bracket of the wrong kind",
    text: "regions: [us-east-1}\nname: x\n",
    code: "syntax/unbalanced-bracket",
    at: "1:20",
    marked: "}",
    message: 'This "}" stands where "[" has to be closed by "]".',
  },
  {
    name: "a bracket too many",
    text: "regions: [us-east-1]]\nname: x\n",
    code: "syntax/unbalanced-bracket",
    at: "1:21",
    marked: "]",
    message: 'This "]" closes nothing.',
  },
  {
    name: "a list that swallows the lines below it",
    text: "destinations:\n  [s3:\n    encryption: { type: kms }\n    versioning: true\n",
    code: "syntax/unbalanced-bracket",
    at: "2:3",
    marked: "[",
    message: 'This "[" is never closed.',
  },
];

describe("A bracket out of balance", () => {
  test.each(rows)("is one diagnostic, at the mistake: $name", (row) => {
    expectSyntaxMistake(row);
  });

  it("of the wrong kind points to the one that is open", () => {
    const { diagnostics } = parseText("regions: [us-east-1}\nname: x\n");
    expect(diagnostics[0]?.related.map(({ span, message }) => [span.start, message])).toEqual([
      [9, '"[" is opened here.'],
    ]);
  });
});
