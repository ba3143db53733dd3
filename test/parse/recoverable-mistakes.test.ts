import { parseText, seen } from "./seen-diagnostics";

/** What is reported of a text that can be read all the same: `code line:column marked`. */
function summary(text: string): readonly string[] {
  return parseText(text)
    .diagnostics.map(seen)
    .map(({ code, at, marked }) => `${code} ${at} ${marked}`);
}

describe("A text with a mistake that leaves no doubt about the rest", () => {
  it("keeps the first of two equal keys and points from the second to it", () => {
    const { document, diagnostics } = parseText("a: 1\nb: 2\na: 3\n");
    expect(document?.value).toEqual({ a: 1, b: 2 });
    expect(diagnostics.map(seen)).toMatchObject([
      { code: "syntax/duplicate-key", at: "3:1", message: 'The key "a" stands twice in one map.' },
    ]);
    expect(diagnostics[0]?.related[0]?.span).toMatchObject({ start: 0, end: 1 });
  });

  it("reports every further key that is equal, also as text and in quotes", () => {
    expect(summary("{a: 1, \"a\": 2, 'a': 3}")).toEqual([
      'syntax/duplicate-key 1:8 "a"',
      "syntax/duplicate-key 1:16 'a'",
    ]);
  });

  it.each([
    ["a: 1\n---\nb: 2\n", "syntax/several-documents 2:1 ---"],
    ["a: 1\n...\nb: 2\n", "syntax/several-documents 3:1 b: 2"],
    ["a: 1\n--- {b: 2}\n---\nc: 3", "syntax/several-documents 2:1 --- {b: 2}"],
  ])("reads the first document of %j", (text, expected) => {
    expect(summary(text)).toEqual([expected]);
    expect(parseText(text).document?.value).toEqual({ a: 1 });
  });

  it.each(["---\na: 1\n", "a: 1\n---\n", "a: 1\n...\n", "# c\n---\na: 1\n---\n# d\n"])(
    "takes documents with nothing in them for none in %j",
    (text) => {
      expect(summary(text)).toEqual([]);
      expect(parseText(text).document?.value).toEqual({ a: 1 });
    },
  );

  it.each([
    ["a: !Ref b", "!Ref", [["a"]]],
    ["a: [!Sub {b: c}]", "!Sub", [["a", 0]]],
    ["a: !!binary aGk=", "!!binary", [["a"]]],
    ["a: !!timestamp 2001-01-01", "!!timestamp", [["a"]]],
    ["a: !!set {b, c}", "!!set", [["a"]]],
    ["a: !", undefined, [["a"]]],
  ])("reports the tag of %j and names the value as unusable", (text, tag, unusable) => {
    const { document, diagnostics } = parseText(text);
    expect(diagnostics.map(seen).map(({ marked }) => marked)).toEqual(
      tag === undefined ? [] : [tag],
    );
    expect(document?.unusable).toEqual(unusable);
  });

  it("knows the tags of YAML's core", () => {
    const text =
      'a: !!str 12\nb: !!int "3"\nc: !!map {}\nd: !!seq []\ne: !!bool "true"\nf: !!null ""\n';
    expect(summary(text)).toEqual([]);
    expect(parseText(text).document?.value).toEqual({
      a: "12",
      b: 3,
      c: {},
      d: [],
      e: true,
      f: null,
    });
  });

  it("reports a merge key and names its map as unusable", () => {
    const { document, diagnostics } = parseText("base: &b {x: 1}\nmap:\n  <<: *b\n  y: 2\n");
    expect(diagnostics.map(seen)).toMatchObject([{ code: "syntax/merge-key", at: "3:3" }]);
    expect(document?.unusable).toEqual([["map"]]);
  });

  it("takes a merge key in quotes for a key like any other", () => {
    expect(parseText('"<<": 1').document?.value).toEqual({ "<<": 1 });
  });

  it("is not read where all of it hangs on a merge key", () => {
    expect(parseText("<<: {a: 1}\nb: 2\n").document).toBeUndefined();
  });

  it.each([
    ["1: x", "1", "The key 1 is a number to YAML, and not a text."],
    ["null: x", "null", "The key null is null to YAML, and not a text."],
    ["~: x", "~", "The key ~ is null to YAML, and not a text."],
    ["true: x", "true", "The key true is a boolean to YAML, and not a text."],
    ["[a]: x", "[a]", "This key is not a text."],
    ["{a: b}: x", "{a: b}", "This key is not a text."],
    [": x", ":", "This key is not a text."],
  ])("leaves out the key of %j", (text, marked, message) => {
    const { document, diagnostics } = parseText(`a: 1\n${text}\n`);
    expect(diagnostics.map(seen)).toMatchObject([{ code: "syntax/key-not-text", marked, message }]);
    expect(document?.value).toEqual({ a: 1 });
  });

  it.each(["%YAML 1.1\n---\na: no\n", "%YAML 1.3\n---\na: no\n"])(
    "reads %j by the rules of YAML 1.2",
    (text) => {
      expect(summary(text)).toEqual([`syntax/yaml-version 1:1 ${text.slice(0, 9)}`]);
      expect(parseText(text).document?.value).toEqual({ a: "no" });
    },
  );

  it("takes the directive of YAML 1.2 itself silently", () => {
    expect(summary("%YAML 1.2\n---\na: 1\n")).toEqual([]);
  });

  it.each([
    ['a: "\\u0007"', "U+0007"],
    ['a: "\\ud800"', "U+D800"],
    ['a: "x\\0"', "U+0000"],
  ])("reports the escape in %j and names the text as unusable", (text, character) => {
    const { document, diagnostics } = parseText(text);
    expect(diagnostics.map(seen)).toMatchObject([
      {
        code: "syntax/forbidden-character",
        at: "1:4",
        message: expect.stringContaining(character) as string,
      },
    ]);
    expect(document?.unusable).toEqual([["a"]]);
  });

  it("lets an escaped key through only where its characters may stand", () => {
    expect(summary('"\\u0007": 1')).toEqual(['syntax/forbidden-character 1:1 "\\u0007"']);
    expect(summary('"\\u00e9": 1')).toEqual([]);
  });
});
