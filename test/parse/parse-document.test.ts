import { expectSyntaxMistake, type SyntaxMistakeRow } from "./expect-syntax-mistake";
import { parseText } from "./seen-diagnostics";

const unreadable: readonly SyntaxMistakeRow[] = [
  {
    name: "an empty file",
    text: " \n",
    code: "syntax/empty",
    at: "1:1",
    marked: "",
    message: "The file is empty.",
  },
  {
    name: "a file of comments",
    text: "# later\n---\n# later still\n",
    code: "syntax/empty",
    at: "1:1",
    marked: "",
    message: "The file holds no more than comments or a null.",
  },
  {
    name: "a control character",
    text: "name: ac\u0007me\n",
    code: "syntax/forbidden-character",
    at: "1:9",
    marked: "\u0007",
    message: "The character U+0007 stands here, which no YAML text may hold.",
  },
  {
    name: "a byte-order mark amid the text",
    text: "a: 1\n\ufeffb: 2\n",
    code: "syntax/forbidden-character",
    at: "2:1",
    marked: "\ufeff",
    message: "The character U+FEFF stands here, which no YAML text may hold.",
  },
];

describe("parseDocument", () => {
  test.each([
    ["a byte-order mark", "\ufeffa: 1\n", { a: 1 }],
    ["CRLF", "a: 1\r\nb:\r\n  - x\r\n", { a: 1, b: ["x"] }],
    ["JSON", '{"a": [1, true, null, "x"]}', { a: [1, true, null, "x"] }],
    ["JSON indented with tabs", '{\n\t"a": [\n\t\t1\n\t]\n}\n', { a: [1] }],
    ["JSON with trailing commas", '{"a": [1, 2,], "b": 3,}', { a: [1, 2], b: 3 }],
    ["anchors", "a: &x {b: 1}\nc: 2\n", { a: { b: 1 }, c: 2 }],
    [
      "words of YAML 1.1",
      "a: yes\nb: no\nc: on\nd: off\n",
      { a: "yes", b: "no", c: "on", d: "off" },
    ],
    ["numbers", "a: 012\nb: 0o10\nc: 0x1f\nd: 1e3\n", { a: 12, b: 8, c: 31, d: 1000 }],
    ["numbers that JSON lacks", "a: .inf\nb: .nan\n", { a: ".inf", b: ".nan" }],
    ["surrogate pairs", 'a: "\\ud83d\\ude00 \u{1f600}"', { a: "\u{1f600} \u{1f600}" }],
    ["keys with nothing after them", "a:\nb: ~\n", { a: null, b: null }],
  ])("takes %s silently", (_, text, value) => {
    const { document, diagnostics } = parseText(text);
    expect(diagnostics).toEqual([]);
    expect(document?.value).toEqual(value);
  });

  test.each(["__proto__", "constructor", "hasOwnProperty", "toString"])(
    "takes %s for a key like any other",
    (key) => {
      const { document } = parseText(`${key}: {${key}: 1}\n`);
      const value = document?.value as Record<string, unknown>;
      expect(Object.getPrototypeOf(value)).toBeNull();
      expect(Object.entries(value)).toEqual([[key, expect.anything()]]);
      expect(Object.entries(value[key] as object)).toEqual([[key, 1]]);
    },
  );

  it("takes 64 levels and refuses the 65th where it opens", () => {
    expect(parseText("[".repeat(64) + "]".repeat(64)).diagnostics).toEqual([]);
    const { diagnostics } = parseText("[".repeat(65) + "]".repeat(65));
    expect(diagnostics.map(({ code, span }) => [code, span?.start])).toEqual([
      ["syntax/too-deep", 64],
    ]);
  });

  test.each([
    ["flow lists", "["],
    ["flow maps", "{a: "],
    ["lists", "- "],
    ["keys", "? "],
  ])("refuses 10,000 nested %s without recursing into them", (_, opening) => {
    const { diagnostics } = parseText(opening.repeat(10_000));
    expect(diagnostics.map(({ code }) => code)).toEqual(["syntax/too-deep"]);
  });

  test.each([
    ["keys that are equal", "a: 1\n"],
    ["keys that are numbers", (index: number) => `${String(index)}: x\n`],
    ["closing brackets", "]"],
    ["commas", "[,"],
    ["tags", "- !a b\n"],
    ["texts that lack quotes", "- @x\n"],
    ["aliases without anchors", "- *x\n"],
    ["empty lines", "\n"],
    ["documents", "---\na\n"],
  ])("ends on a quarter of a megabyte of %s, with a bounded report", (_, part) => {
    const parts = Array.from({ length: 50_000 }, (_item, index) =>
      typeof part === "string" ? part : part(index),
    );
    const { diagnostics } = parseText(parts.join(""));
    expect(diagnostics.length).toBeGreaterThan(0);
    expect(diagnostics.length).toBeLessThanOrEqual(1001);
  });

  test.each(unreadable)("refuses $name", (row) => {
    expectSyntaxMistake(row);
  });

  it("says of a null character that the file may be UTF-16", () => {
    expect(parseText("a\0: b").diagnostics[0]?.hint).toContain("UTF-16");
  });
});
