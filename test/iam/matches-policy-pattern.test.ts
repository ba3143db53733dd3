import { matchesPolicyPattern } from "../../src/iam/matches-policy-pattern";

test.each([
  ["arn:aws:s3:::acme/*", "arn:aws:s3:::acme/a/b/c", true],
  ["arn:aws:s3:::acme?a", "arn:aws:s3:::acme/a", true],
  ["arn:aws:s3:::acme", "arn:aws:s3:::acme/a", false],
  ["s3:Put*", "s3:PutObject", true],
  ["s3:Get*", "s3:PutObject", false],
  ["*", "", true],
  ["?", "", false],
])("whether %j fits %j is %j", (pattern, text, fits) => {
  expect(matchesPolicyPattern(pattern, text)).toBe(fits);
});

test("no pattern takes exponential time", () => {
  expect(matchesPolicyPattern(`${"*a".repeat(500)}b`, "a".repeat(2000))).toBe(false);
});
