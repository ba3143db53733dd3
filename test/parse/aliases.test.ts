import { parseText, seen } from "./seen-diagnostics";

describe("An alias", () => {
  it("stands for the last anchor of its name before it", () => {
    const text = "a: &x 1\nb: &y [&x 2]\nc: *x\nd: &x 3\ne: *y\nf: *x\n";
    expect(parseText(text).document?.value).toEqual({ a: 1, b: [2], c: 2, d: 3, e: [2], f: 3 });
  });

  it("may be a key", () => {
    expect(parseText("a: &k name\n*k : x\n").document?.value).toEqual({ a: "name", name: "x" });
  });

  it.each([
    [
      "a: *defualts\nb: &defaults {}\n",
      'Write "*defualts" if it is a text; one that begins with * needs quotes.',
    ],
    ["b: &defaults {}\na: *defualts\n", 'Did you mean "*defaults"?'],
    ["names: [*-prod]\n", 'Write "*-prod" if it is a text; one that begins with * needs quotes.'],
    ["a: &a [*a]\n", "Write the value out."],
    ["a: &a {b: {c: *a}}\n", "Write the value out."],
  ])("without an anchor before it is reported, in %j", (text, hint) => {
    const { diagnostics } = parseText(text);
    expect(diagnostics.map(seen)).toMatchObject([{ code: "syntax/unknown-alias", hint }]);
  });

  it("that stands for nothing is null and unusable, and the rest is read", () => {
    const { document } = parseText("a: [x, *nope]\nb: 1\n");
    expect(document?.value).toEqual({ a: ["x", null], b: 1 });
    expect(document?.unusable).toEqual([["a", 1]]);
  });

  it("is located where it stands, and what is in it where the anchor is", () => {
    const { document } = parseText("a: &x {k: 1}\nb: *x\n");
    expect(document?.locate(["b"], "value")).toMatchObject({ start: 16, end: 18 });
    expect(document?.locate(["b", "k"], "value")).toMatchObject({ start: 10, end: 11 });
  });

  it("may repeat as much as any spec needs", () => {
    const text = `r: &r [${"a, ".repeat(99)}a]\nl: [${"*r, ".repeat(900)}*r]\n`;
    expect(parseText(text).diagnostics).toEqual([]);
  });

  it("that stands for billions of values with others is refused without expanding any", () => {
    const names = Array.from("abcdefghij");
    const lines = names.map((name, index) => {
      const item = index === 0 ? "x" : `*${names[index - 1] ?? ""}`;
      return `${name}: &${name} [${Array<string>(9).fill(item).join(", ")}]`;
    });
    const { document, diagnostics } = parseText(lines.join("\n"));
    expect(document).toBeUndefined();
    expect(diagnostics.map(seen)).toMatchObject([{ code: "syntax/too-many-aliases", at: "6:8" }]);
  });
});
