import { policyPatternsMeet } from "../../src/iam/policy-patterns-meet";

test.each([
  ["acme-????-logs", "acme-????-logs", true],
  ["acme-????-logs", "acme-1111-logs", true],
  ["acme-????-logs", "acme-111-logs", false],
  ["acme-????-logs", "acme-?11?-logs", true],
  ["acme-????-eu", "acme-????-us", false],
  ["acme-*-logs", "acme-????-logs", true],
  ["acme-*-logs", "*-x-*", true],
  ["acme-*-logs", "*-x", false],
  ["acme", "acme*", true],
  ["acme", "acme**", true],
  ["acme", "acme?", false],
  ["a*b", "b*a", false],
  ["*", "", true],
  ["?", "", false],
  ["", "", true],
])("whether %j and %j have a text in common is %j, in either order", (left, right, meet) => {
  expect(policyPatternsMeet(left, right)).toBe(meet);
  expect(policyPatternsMeet(right, left)).toBe(meet);
});

test("no pair of patterns takes exponential time", () => {
  expect(policyPatternsMeet(`${"*a".repeat(300)}b`, `${"a*".repeat(300)}c`)).toBe(false);
});
