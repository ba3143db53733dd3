import { createSourceText } from "../../src/diagnostics/source-text";
import { formatCodeFrame } from "../../src/report/format-code-frame";
import { createPaint } from "../../src/report/paint";

function frameOf(text: string, start: number, end: number, context = 1): readonly string[] {
  const source = createSourceText("bedtrail.yaml", text);
  const style = { context, severity: "error", paint: createPaint(false) } as const;
  return formatCodeFrame({ source, start, end }, style);
}

it("carets stand under the characters of the span, between the lines around it", () => {
  expect(frameOf("a: 1\nbb: 22\nc: 3\nd: 4\n", 9, 11)).toStrictEqual([
    "1 | a: 1",
    "2 | bb: 22",
    "  |     ^^",
    "3 | c: 3",
  ]);
});

it("a span of several lines is marked to the end of its first one", () => {
  expect(frameOf("a:\n  b: 1  \n  c: 2\nd: 3\n", 5, 19)).toStrictEqual([
    "1 | a:",
    "2 |   b: 1",
    "  |   ^^^^",
    "3 |   c: 2",
  ]);
});

it("an empty span has one caret, also after the last character", () => {
  expect(frameOf("ab", 2, 2)).toStrictEqual(["1 | ab", "  |   ^"]);
  expect(frameOf("", 0, 0)).toStrictEqual(["1 |", "  | ^"]);
});

it("blank lines around the span are left out", () => {
  expect(frameOf("a\n \nb\n\nc", 4, 5)).toStrictEqual(["3 | b", "  | ^"]);
});

it("line numbers stand flush right", () => {
  const text = Array.from({ length: 10 }, (_, index) => `k${String(index + 1)}: 1`).join("\n");
  expect(frameOf(text, text.indexOf("k9"), text.indexOf("k9") + 2)).toStrictEqual([
    " 8 | k8: 1",
    " 9 | k9: 1",
    "   | ^^",
    "10 | k10: 1",
  ]);
});

it("a tab is one column wide", () => {
  expect(frameOf("a:\tb", 3, 4)).toStrictEqual(["1 | a: b", "  |    ^"]);
});

describe("in a line too wide for a terminal", () => {
  const minified = `{${"x".repeat(200)}HERE${"y".repeat(200)}}`;

  it("the frame is cut around the span", () => {
    expect(frameOf(minified, 201, 205)).toStrictEqual([
      `1 | …${"x".repeat(30)}HERE${"y".repeat(66)}…`,
      `  | ${" ".repeat(31)}^^^^`,
    ]);
  });

  it("a span near the start leaves the start as it is", () => {
    expect(frameOf(minified, 0, 1)).toStrictEqual([`1 | {${"x".repeat(99)}…`, "  | ^"]);
  });

  it("a span near the end leaves the end as it is", () => {
    const last = minified.length;
    expect(frameOf(minified, last - 1, last)).toStrictEqual([
      `1 | …${"y".repeat(99)}}`,
      `  | ${" ".repeat(100)}^`,
    ]);
  });

  it("carets end where the line is cut", () => {
    const [line, carets] = frameOf(minified, 150, minified.length);
    expect(line).toHaveLength(4 + 102);
    expect(carets).toBe(`  | ${" ".repeat(31)}${"^".repeat(70)}`);
  });

  it("the lines around are cut like it", () => {
    expect(frameOf(`short\n${minified}\n${"z".repeat(300)}`, 207, 211)).toStrictEqual([
      "1 | …",
      `2 | …${"x".repeat(30)}HERE${"y".repeat(66)}…`,
      `  | ${" ".repeat(31)}^^^^`,
      `3 | …${"z".repeat(100)}…`,
    ]);
  });

  it("half a surrogate pair becomes a visible character", () => {
    expect(frameOf("😀".repeat(100), 101, 102)[0]).toMatch(/^1 [|] …\ufffd😀/);
  });
});
