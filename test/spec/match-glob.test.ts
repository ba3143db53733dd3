import fc from "fast-check";
import { matchesGlob } from "../../src/spec/match-glob";

describe("matchesGlob", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ["pay*", ["pay", "payments"], ["Pay", "repay", "pay/x"]],
    ["*-prod", ["a-prod", "-prod"], ["a-prod-1", "a/b-prod"]],
    ["eu-*", ["eu-west-1", "eu-"], ["eu", "us-east-1"]],
    ["*", ["", "anything", "é\u{1F600}"], ["a/b"]],
    ["**", ["", "a", "a/b/c"], []],
    ["***", ["a/b"], []],
    ["prod/*", ["prod/1-us"], ["prod/a/b", "prod"]],
    ["o-*/r-*/ou-sand*/**", ["o-1/r-1/ou-sand/x/y", "o-1/r-1/ou-sand/"], ["o-1/r-1/ou-prod/x"]],
    ["**/ou-x/*", ["o/r/ou-x/1"], ["o/r/ou-x/1/2"]],
    ["a**b*c", ["abc", "a/x/bc", "ab/bc"], ["ab/c", "a/b/c"]],
    ["**a*b", ["a/ab", "x/axb"], ["a/b"]],
    ["us-????-1", ["us-east-1"], ["us-gov-1", "us-eas/-1"]],
    ["?", ["a", "\u{1F600}"], ["", "ab", "/"]],
    ["a.b", ["a.b"], ["axb"]],
    ["a+(b|c)[d]{2}^$\\", ["a+(b|c)[d]{2}^$\\"], ["ab"]],
    ["", [""], ["a"]],
    ["line*", ["line\nbreak"], []],
  ])("%j fits %j and not %j", (glob, fitting, others) => {
    expect(fitting.filter((text) => !matchesGlob(glob, text))).toEqual([]);
    expect(others.filter((text) => matchesGlob(glob, text))).toEqual([]);
  });

  test("agrees with the definition, letter by letter", () => {
    const glob = fc.string({ unit: fc.constantFrom("a", "b", "/", "*", "**", "?"), maxLength: 8 });
    const text = fc.string({ unit: fc.constantFrom("a", "b", "/"), maxLength: 8 });
    fc.assert(
      fc.property(glob, text, (pattern, value) => {
        expect(matchesGlob(pattern, value)).toBe(fitsByDefinition(pattern, value));
      }),
      { numRuns: 2000 },
    );
  });

  test("many stars end, too", () => {
    expect(matchesGlob(`${"*a".repeat(25)}b`, "a".repeat(50))).toBe(false);
    expect(matchesGlob(`${"**a".repeat(25)}*b`, "a".repeat(50))).toBe(false);
  });
});

/** The meaning of a glob, as slow as it is plain. */
function fitsByDefinition(glob: string, text: string): boolean {
  const [first] = glob;
  if (first === undefined) return text === "";
  if (first !== "*") {
    const fits = first === "?" ? text !== "" && !text.startsWith("/") : text.startsWith(first);
    return fits && fitsByDefinition(glob.slice(1), text.slice(1));
  }
  const stars = /^\*+/.exec(glob)?.[0].length ?? 0;
  const taken = stars > 1 ? /^[^]*/ : /^[^/]*/;
  const longest = taken.exec(text)?.[0].length ?? 0;
  return Array.from({ length: longest + 1 }, (_, length) => text.slice(length)).some((rest) =>
    fitsByDefinition(glob.slice(stars), rest),
  );
}
