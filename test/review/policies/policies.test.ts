import { policyPatternsMeet } from "../../../src/iam/policy-patterns-meet";
import fc from "fast-check";
import type { JsonMap } from "../../../src/spec/json-value";
import { comparePolicies } from "../../../src/review/policies/compare-policies";
import { patternCovers } from "../../../src/iam/pattern-covers";
import { simulate } from "../../least-privilege/simulate";

const owner = "111122223333";
const principals = ["999988887777", "888877776666"].map(
  (account) => `arn:aws:iam::${account}:role/reader`,
);
const keys = ["a/one", "a/two", "b/one"];
const actions = ["s3:GetObject", "s3:GetObjectVersion", "s3:PutObject", "s3:DeleteObject"];
const organisations = ["o-aaaaaaaaaa", "o-bbbbbbbbbb"];

const list = (items: readonly string[]): fc.Arbitrary<string | string[]> =>
  fc.oneof(
    fc.constantFrom(...items),
    fc.uniqueArray(fc.constantFrom(...items), { minLength: 1, maxLength: 3 }),
  );

const resources = ["*", "a/*", "b/*", "*/one", "a/one"].map((key) => `arn:aws:s3:::logs/${key}`);

const arbitraryStatement: fc.Arbitrary<JsonMap> = fc
  .record({
    effect: fc.constantFrom("Allow", "Allow", "Deny"),
    principal: fc.oneof(fc.constant("*"), list(principals)),
    action: fc.record({
      element: fc.constantFrom("Action", "Action", "NotAction"),
      names: list([...actions, "s3:Get*", "s3:*Object", "s3:*"]),
    }),
    resource: fc.record({
      element: fc.constantFrom("Resource", "Resource", "NotResource"),
      names: list(resources),
    }),
    condition: fc.option(
      fc.record({
        operator: fc.constantFrom("StringEquals", "StringNotEquals", "StringEqualsIfExists"),
        values: list(organisations),
      }),
      { nil: undefined },
    ),
  })
  .map(({ effect, principal, action, resource, condition }) => ({
    Effect: effect,
    Principal: principal === "*" ? "*" : { AWS: principal },
    [action.element]: action.names,
    [resource.element]: resource.names,
    ...(condition && {
      Condition: { [condition.operator]: { "aws:PrincipalOrgID": condition.values } },
    }),
  }));

const arbitraryPolicy = fc.array(arbitraryStatement, { minLength: 1, maxLength: 3 });

/** Two policies that have statements in common, so that one of them often covers the other. */
const arbitraryPair = fc
  .tuple(arbitraryPolicy, fc.subarray([0, 1, 2]), fc.array(arbitraryStatement, { maxLength: 1 }))
  .map(
    ([before, kept, added]) =>
      [before, [...before.filter((_, index) => kept.includes(index)), ...added]] as const,
  );

function allowedRequests(statements: readonly JsonMap[]): readonly string[] {
  const everything = { Effect: "Allow", Action: "s3:*", Resource: "*" };
  return principals.flatMap((principal) =>
    actions.flatMap((action) =>
      keys.flatMap((key) =>
        organisations
          .filter(
            (organisation) =>
              simulate({
                principal,
                action,
                resource: `arn:aws:s3:::logs/${key}`,
                account: owner,
                context: { "aws:PrincipalOrgID": organisation },
                resourcePolicy: { Version: "2012-10-17", Statement: statements },
                identityPolicies: [{ Version: "2012-10-17", Statement: [everything] }],
              }) === "allowed",
          )
          .map((organisation) => [principal, action, key, organisation].join(" ")),
      ),
    ),
  );
}

it("what gains nothing allows no request that was not allowed before, as the simulator of IAM sees it", () => {
  fc.assert(
    fc.property(arbitraryPair, ([before, after]) => {
      fc.pre(comparePolicies(before, after).gained.length === 0);
      const earlier = allowedRequests(before);
      expect(allowedRequests(after).filter((request) => !earlier.includes(request))).toStrictEqual(
        [],
      );
    }),
    { numRuns: 60 },
  );
}, 120_000);

it("a statement more that nothing covers is gained, and the simulator finds a request that it lets in", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...principals),
      fc.constantFrom(...actions),
      fc.constantFrom(...keys),
      (principal, action, key) => {
        const grant = {
          Effect: "Allow",
          Principal: { AWS: principal },
          Action: action,
          Resource: `arn:aws:s3:::logs/${key}`,
        };
        expect(comparePolicies([], [grant]).gained).toHaveLength(1);
        expect(allowedRequests([])).toHaveLength(0);
        expect(allowedRequests([grant])).toContain(
          [principal, action, key, organisations[0]].join(" "),
        );
      },
    ),
    { numRuns: 8 },
  );
}, 120_000);

it("a policy gains nothing over itself, however it is written", () => {
  fc.assert(
    fc.property(arbitraryPolicy, (statements) => {
      const rewritten = statements.map((statement) => ({ ...statement, Sid: "Renamed" })).reverse();
      expect(comparePolicies(statements, rewritten)).toStrictEqual({ gained: [], lost: [] });
    }),
  );
});

it("what one side gains the other one loses", () => {
  fc.assert(
    fc.property(arbitraryPolicy, arbitraryPolicy, (before, after) => {
      const [there, back] = [comparePolicies(before, after), comparePolicies(after, before)];
      expect([back.gained, back.lost]).toStrictEqual([there.lost, there.gained]);
    }),
  );
});

const arbitraryPattern = fc.string({ unit: fc.constantFrom("a", "b", "*", "?"), maxLength: 6 });
const arbitraryText = fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 6 });

function fits(pattern: string, text: string): boolean {
  return new RegExp(`^${pattern.replaceAll("*", ".*").replaceAll("?", ".")}$`).test(text);
}

it("a pattern covers another one only if each text that fits the inner one fits the outer one", () => {
  fc.assert(
    fc.property(arbitraryPattern, arbitraryPattern, arbitraryText, (outer, inner, text) => {
      const [fitsOuter, fitsInner] = [fits(outer, text), fits(inner, text)];
      expect(patternCovers(outer, inner) && fitsInner && !fitsOuter).toBe(false);
      expect(fitsOuter && fitsInner && !policyPatternsMeet(outer, inner)).toBe(false);
    }),
    { numRuns: 2000 },
  );
});
