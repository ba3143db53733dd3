import { applyFixes } from "../../src/diagnostics/apply-fixes";
import { parseText, seen } from "./seen-diagnostics";

const rows: readonly (readonly [text: string, code: string, marked: string, value: unknown])[] = [
  ["a: {name}-x\n", "spec/placeholder-not-quoted", "{name}-x", { a: "{name}-x" }],
  [
    "a: {name}-{region} # c\n",
    "spec/placeholder-not-quoted",
    "{name}-{region}",
    { a: "{name}-{region}" },
  ],
  [
    "a: {name}/{region}/x\nb: 1\n",
    "spec/placeholder-not-quoted",
    "{name}/{region}/x",
    { a: "{name}/{region}/x", b: 1 },
  ],
  ["- {name}-a\n- b\n", "spec/placeholder-not-quoted", "{name}-a", ["{name}-a", "b"]],
  [
    "a: { b: {name}-x, c: 1 }\n",
    "spec/placeholder-not-quoted",
    "{name}-x",
    { a: { b: "{name}-x", c: 1 } },
  ],
  [
    'a: ["{b}", {name}-{x}]\n',
    "spec/placeholder-not-quoted",
    "{name}-{x}",
    { a: ["{b}", "{name}-{x}"] },
  ],
  ["a: {{name}}-x\n", "spec/placeholder-not-quoted", "{{name}}-x", { a: "{{name}}-x" }],
  ["a: {{ name }}\n", "spec/placeholder-not-quoted", "{{ name }}", { a: "{{ name }}" }],
  ["a: @x\n", "syntax/unquoted-text", "@x", { a: "@x" }],
  ["a: %x # c\n", "syntax/unquoted-text", "%x", { a: "%x" }],
  ["a: `x`\n", "syntax/unquoted-text", "`x`", { a: "`x`" }],
  ["a: *\n", "syntax/unquoted-text", "*", { a: "*" }],
  ["a: [b-*, *, c]\n", "syntax/unquoted-text", "*", { a: ["b-*", "*", "c"] }],
  ["a: b: c\n", "syntax/unquoted-text", "b: c", { a: "b: c" }],
  ['a: say: "x"\n', "syntax/unquoted-text", 'say: "x"', { a: 'say: "x"' }],
  ["a: {b: http://c: d}\n", "syntax/unquoted-text", "http://c: d", { a: { b: "http://c: d" } }],
];

describe("A text that lacks quotes", () => {
  test.each(rows)("in %j is reported and read as if it had them", (text, code, marked, value) => {
    const { document, diagnostics } = parseText(text);
    expect(diagnostics.map(seen)).toMatchObject([{ code, marked }]);
    expect(document?.value).toEqual(value);
  });

  test.each(rows)("in %j is right once its fix is applied", (text, _code, _marked, value) => {
    const { diagnostics } = parseText(text);
    const fixes = diagnostics.flatMap((diagnostic) => diagnostic.fixes);
    const fixed = parseText(applyFixes({ file: "bedtrail.yaml", text }, fixes).text);
    expect(fixed.diagnostics).toEqual([]);
    expect(fixed.document?.value).toEqual(value);
  });

  it("leaves all that follows at its own place", () => {
    const { document } = parseText("a: {name}-x\nb: {c: @d, e: 1}\n");
    expect(document?.locate(["b", "e"], "value")).toMatchObject({ start: 26, end: 27 });
  });

  it("does not keep other mistakes from being found", () => {
    const { diagnostics } = parseText("a: {name}-x\nb: @y\nb: [1\n");
    expect(diagnostics.map(({ code }) => code)).toEqual([
      "spec/placeholder-not-quoted",
      "syntax/unquoted-text",
      "syntax/unbalanced-bracket",
    ]);
  });
});
