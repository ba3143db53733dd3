import { formatExplanation } from "../../src/report/format-explanation";

const entry = {
  severity: "warning",
  title: "A law holds.",
  explanation: `${"word ".repeat(20)}end.`,
} as const;

it("an explanation has the law, the reason, and both examples as they stand", () => {
  const text = formatExplanation(
    { code: "area/name", entry, wrong: "a: 1\n\nb:\n  c: 2\n", right: "a: 2\n" },
    { colour: false },
  );
  expect(text).toBe(`\
warning area/name

A law holds.

word word word word word word word word word word word word word word word word
word word word word end.

Wrong:

    a: 1

    b:
      c: 2

Right:

    a: 2
`);
});

it("a code without examples has none", () => {
  const code = { code: "io/name", entry, wrong: undefined, right: undefined };
  expect(formatExplanation(code, { colour: false })).not.toContain("Wrong");
});
