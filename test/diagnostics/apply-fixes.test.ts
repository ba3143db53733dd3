import fc from "fast-check";
import { applyFixes } from "../../src/diagnostics/apply-fixes";
import type { Fix } from "../../src/diagnostics/diagnostic";
import { createSourceText, type SourceText } from "../../src/diagnostics/source-text";

const source = createSourceText("bedtrail.yaml", "0123456789");

function fix(start: number, end: number, newText: string, at: SourceText = source): Fix {
  return { title: newText, edits: [{ span: { source: at, start, end }, newText }] };
}

it("edits replace, insert and delete, in whatever order they come", () => {
  const { text, applied } = applyFixes(source, [fix(8, 10, ""), fix(2, 4, "ab"), fix(5, 5, "+")]);
  expect(text).toBe("01ab4+567");
  expect(applied).toHaveLength(3);
});

it.each([
  ["one that covers it", fix(2, 5, "a"), fix(3, 4, "b")],
  ["one that it covers", fix(3, 4, "a"), fix(2, 5, "b")],
  ["one that ends inside it", fix(2, 4, "a"), fix(3, 6, "b")],
  ["one that begins with it", fix(2, 4, "a"), fix(2, 3, "b")],
  ["an insertion where it begins", fix(2, 2, "a"), fix(2, 4, "b")],
  ["another insertion at its place", fix(2, 2, "a"), fix(2, 2, "b")],
])("a fix waits for %s", (_, first, second) => {
  expect(applyFixes(source, [first, second]).applied).toStrictEqual([first]);
});

it("neighbours do not overlap", () => {
  expect(applyFixes(source, [fix(2, 4, "a"), fix(4, 6, "b")]).text).toBe("01ab6789");
});

it("a fix with two edits is applied whole or not at all", () => {
  const both: Fix = { title: "both", edits: [...fix(0, 1, "x").edits, ...fix(3, 4, "y").edits] };
  expect(applyFixes(source, [fix(3, 4, "a"), both]).text).toBe("012a456789");
});

it("a fix of another file is left alone", () => {
  const other = createSourceText("accounts.json", "0123456789");
  expect(applyFixes(source, [fix(0, 1, "x", other)])).toStrictEqual({
    text: source.text,
    applied: [],
  });
});

it("characters outside the edits never change", () => {
  const edit = fc.tuple(fc.nat(10), fc.nat(10), fc.constantFrom("", "x", "yz"));
  fc.assert(
    fc.property(fc.array(edit), (edits) => {
      const fixes = edits.map(([from, to, newText]) =>
        fix(Math.min(from, to), Math.max(from, to), newText),
      );
      const { text, applied } = applyFixes(source, fixes);
      const removed = new Set(
        applied.flatMap(({ edits: [first] }) =>
          first === undefined ? [] : [...source.text.slice(first.span.start, first.span.end)],
        ),
      );
      const kept = [...source.text].filter((character) => !removed.has(character));
      expect([...text].filter((character) => /\d/.test(character))).toStrictEqual(kept);
    }),
  );
});
