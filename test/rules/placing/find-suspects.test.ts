import fc from "fast-check";
import { fillText, type TargetFacts } from "../../../src/resolve/templates/fill-template";
import { parseTemplate } from "../../../src/resolve/templates/template";
import { findSuspects, type PatternedThing } from "../../../src/rules/placing/find-suspects";
import { mayMeet } from "../../../src/rules/placing/may-meet";
import { tellsTargetsApart } from "../../../src/rules/placing/tells-targets-apart";

const specName = "acme";

function factsOf(account: string, region: string, accountName: string): TargetFacts {
  const stack = `${account}-${region}`;
  const logsServicePrincipal = `logs.${region}.amazonaws.com`;
  const partition = region.startsWith("us-gov") ? "aws-us-gov" : "aws";
  return {
    account,
    region,
    accountName,
    stack,
    partition,
    name: specName,
    nameWithUnderscores: specName,
    logsServicePrincipal,
  };
}

// Few values, so that texts of different targets come near each other.
const targetFacts = fc
  .tuple(
    fc.constantFrom("111111111111", "111111111112", "211111111111"),
    fc.constantFrom("us-east-1", "us-west-1", "us-gov-east-1", "ap-southeast-1"),
    fc.constantFrom("", "a", "acme", "1"),
  )
  .map(([account, region, name]) => factsOf(account, region, name));

const template = fc
  .array(
    fc.constantFrom(
      ...["{account}", "{region}", "{name}", "{partition}", "{accountName}"],
      ...["-", "a", "A", "1", "acme", "us-east-1"],
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => parseTemplate(parts.join("")));

const isOneTarget = (left: TargetFacts, right: TargetFacts): boolean => left.stack === right.stack;

describe("what a template shows without being filled", () => {
  test("a text that tells targets apart is another one for every target", () => {
    fc.assert(
      fc.property(template, targetFacts, targetFacts, (pattern, left, right) => {
        fc.pre(tellsTargetsApart(pattern) && !isOneTarget(left, right));
        expect(fillText(pattern, left).toLowerCase()).not.toBe(
          fillText(pattern, right).toLowerCase(),
        );
      }),
      { numRuns: 300 },
    );
  });

  test("texts that cannot meet are different ones for any two targets", () => {
    fc.assert(
      fc.property(template, template, targetFacts, targetFacts, (one, other, left, right) => {
        fc.pre(!mayMeet(one, other, specName));
        expect(fillText(one, left).toLowerCase()).not.toBe(fillText(other, right).toLowerCase());
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ["{account}", false],
    ["{region}", false],
    ["{account}-{region}", true],
    ["{region}{account}", true],
    ["{region}-{account}-{region}", false],
    ["{accountName}-{account}-{region}", false],
  ])("%s tells targets apart: %s", (text, isApart) => {
    expect(tellsTargetsApart(parseTemplate(text))).toBe(isApart);
  });

  test.each([
    ["{name}-{account}-{region}", "{name}-large-{account}-{region}", false],
    ["{account}-{region}-logs", "{account}-{region}-large", false],
    ["{account}-{region}-logs", "{account}-{region}-LOGS", true],
    ["{name}-{account}", "{account}-{region}", false],
    ["acme-{account}", "{name}-{account}", true],
    ["{account}-{region}", "111122223333-{region}", true],
  ])("%s and %s may meet: %s", (one, other, meets) => {
    expect(mayMeet(parseTemplate(one), parseTemplate(other), specName)).toBe(meets);
  });
});

describe("findSuspects", () => {
  const suspects = (...settings: readonly (readonly string[])[]): readonly string[] => {
    const things = settings.map((texts) =>
      texts.map((text) => ({ text, pattern: parseTemplate(text) })),
    );
    return [...findSuspects(things, specName)].map(({ text }) => text);
  };

  test("finds none where all are named by their target, and differ in the rest", () => {
    const [logs, large] = ["{name}-{account}-{region}", "large-{account}-{region}"];
    expect(suspects([logs, large], [logs], [large])).toEqual([]);
  });

  test("finds a name that does not tell targets apart, and no other", () => {
    expect(suspects(["a-{account}"], ["b-{account}-{region}"])).toEqual(["a-{account}"]);
  });

  test("finds two things of one target that have one name", () => {
    const text = "{account}-{region}";
    expect(suspects([text, text])).toEqual([text, text]);
    expect(suspects([text], [text])).toEqual([]);
  });

  test("finds everything where a pattern is not known", () => {
    const unknown: PatternedThing = { pattern: undefined };
    const known = { pattern: parseTemplate("{account}-{region}") };
    expect([...findSuspects([[unknown], [known]], specName)]).toEqual([unknown, known]);
  });

  test("finds everything where there are too many patterns to compare", () => {
    const texts = Array.from(
      { length: 101 },
      (_, index) => `${"x".repeat(index)}y{account}-{region}`,
    );
    expect(suspects(texts)).toEqual(texts);
  });
});
