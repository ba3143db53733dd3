import type { JsonMap, JsonValue } from "../../src/spec/json-value";
import type { HoleContext } from "../../src/synth/escape-value";
import { markHoles } from "../../src/synth/find-holes";
import { highSentinels, lowSentinels } from "../../src/synth/sentinels";

interface FoundHole extends HoleContext {
  readonly hole: number;
  readonly isWhole: boolean;
}

/** Marks holes as `<n>`, and tells what was found. */
function mark(stack: JsonMap): {
  readonly marked: JsonValue;
  readonly found: readonly FoundHole[];
} {
  const found: FoundHole[] = [];
  const marked = markHoles(stack, lowSentinels, (hole, context, isWhole) => {
    found.push({ hole, ...context, isWhole });
    return `<${String(hole)}>`;
  });
  return { marked, found };
}

const hole = (number: number): string => lowSentinels.write(number);

describe("markHoles", () => {
  test("finds holes in values, in lists and in the only key of a map", () => {
    const { marked, found } = mark({
      resource: { a: [hole(0), `x/${hole(12)}/y`], b: { [hole(2)]: 1 }, c: null, d: true },
    });
    expect(marked).toEqual({
      resource: { a: ["<0>", "x/<12>/y"], b: { "<2>": 1 }, c: null, d: true },
    });
    expect(found.map((each) => [each.hole, each.isWhole])).toEqual([
      [0, true],
      [12, false],
      [2, true],
    ]);
  });

  test.each([
    ["resource", true],
    ["provider", true],
    ["output", true],
    ["import", true],
    ["removed", true],
    ["terraform", false],
    ["variable", false],
    ["//", false],
  ])("knows whether Terraform evaluates `%s`: %j", (block, isTemplate) => {
    const { found } = mark({ [block]: { deep: [hole(0)] } });
    expect(found).toEqual([{ hole: 0, isTemplate, jsonDepth: 0, isWhole: true }]);
  });

  test("looks into JSON inside a string, and into JSON inside that", () => {
    const inner = JSON.stringify({ c: hole(2) });
    const outer = JSON.stringify([hole(1), inner]);
    const { marked, found } = mark({ resource: { a: hole(0), b: outer } });
    expect(marked).toEqual({
      resource: { a: "<0>", b: JSON.stringify(["<1>", JSON.stringify({ c: "<2>" })]) },
    });
    expect(found.map(({ jsonDepth }) => jsonDepth)).toEqual([0, 1, 2]);
  });

  test("leaves JSON without holes as it was written", () => {
    const written = '{ "b": 1,  "a": 2 }';
    expect(mark({ resource: { a: written } }).marked).toEqual({ resource: { a: written } });
  });

  test.each<[string, JsonMap]>([
    ["in a key with neighbours", { resource: { [hole(0)]: 1, other: 2 } }],
    ["beside another hole", { resource: { a: `${hole(0)}${hole(1)}` } }],
    ["after `$`", { resource: { a: `$${hole(0)}` } }],
    ["after `%`", { resource: { a: `%${hole(0)}` } }],
    ["after `{`", { resource: { a: `a{${hole(0)}}` } }],
    ["before `{`", { resource: { a: `${hole(0)}{a` } }],
    ["before a reference, which `$` would escape", { resource: { a: `${hole(0)}\${x.y}` } }],
    ["before a directive, which `%` would escape", { resource: { a: `${hole(0)}%{if}` } }],
    ["inside JSON, too", { resource: { a: JSON.stringify({ b: `$${hole(0)}` }) } }],
  ])("refuses a hole %s", (_where, stack) => {
    expect(() => mark(stack)).toThrow(/hole/);
  });

  test("refuses what is no map", () => {
    expect(() => markHoles([], lowSentinels, () => "")).toThrow("map");
  });
});

describe("the alphabets of sentinels", () => {
  test.each([lowSentinels, highSentinels])("find what they write", (alphabet) => {
    const text = [0, 7, 12].map((number) => alphabet.write(number)).join(" ");
    expect([...text.matchAll(alphabet.pattern)].map((match) => Number(match[1]))).toEqual([
      0, 7, 12,
    ]);
  });

  test("differ in length and in order against letters and digits, and never find each other", () => {
    const [low, high] = [lowSentinels.write(0), highSentinels.write(0)];
    expect(["a", "0", high, low].sort()).toEqual([low, "0", "a", high]);
    expect(high.length).toBeGreaterThan(2 * low.length);
    expect(low.match(highSentinels.pattern) ?? high.match(lowSentinels.pattern)).toBeNull();
  });
});
