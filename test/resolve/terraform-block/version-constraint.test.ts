import {
  allowsFrom,
  allowsOlderThan,
  isVersionConstraint,
} from "../../../src/resolve/terraform-block/version-constraint";

describe("isVersionConstraint", () => {
  test.each([
    "1.5.0",
    "= 1.5.0",
    "!= 1.5.0",
    ">=1.5",
    "<= 2",
    "> 1.0.0, < 2.0.0",
    "~> 1.5",
    "~>1.5.7",
    "  >= 1.5.0  ,  < 2  ",
    "v1.5.0",
    ">= 1.10.0-beta1",
  ])("%j is one", (constraint) => {
    expect(isVersionConstraint(constraint)).toBe(true);
  });

  test.each(["", "latest", "1.x", ">= ", "=> 1.5", ">= 1.5.0,", "^1.5", ">= 1.5 < 2"])(
    "%j is none",
    (constraint) => {
      expect(isVersionConstraint(constraint)).toBe(false);
    },
  );
});

describe("allowsOlderThan", () => {
  test.each<[string, string, boolean]>([
    [">= 1.5.0", "1.10.0", true],
    [">= 1.9.9", "1.10.0", true],
    [">= 1.10.0", "1.10.0", false],
    [">= 1.10", "1.10.0", false],
    [">= 2", "1.10.0", false],
    ["> 1.9.9", "1.10.0", true],
    ["~> 1.5", "1.10.0", true],
    ["~> 1.10", "1.10.0", false],
    ["~> 1.5.0", "1.10.0", true],
    ["= 1.5.0", "1.7.0", true],
    ["1.11.4", "1.10.0", false],
    ["< 2.0.0", "1.7.0", true],
    ["!= 1.5.0", "1.7.0", true],
    ["<= 1.11.4", "1.10.0", true],
    [">= 1.5.0, >= 1.10.0", "1.10.0", false],
    [">= 1.11.0, < 2.0.0", "1.10.0", false],
  ])("%j below %s: %j", (constraint, version, allows) => {
    expect(allowsOlderThan(constraint, version)).toBe(allows);
  });
});

describe("allowsFrom", () => {
  test.each<[string, string, boolean]>([
    [">= 1.5.0", "1.10.0", true],
    [">= 1.5.0, < 1.10.0", "1.10.0", false],
    [">= 1.5.0, < 1.10.1", "1.10.0", true],
    ["<= 1.9.9", "1.10.0", false],
    ["<= 1.10.0", "1.10.0", true],
    ["= 1.9.0", "1.10.0", false],
    ["1.10.0", "1.10.0", true],
    ["~> 1.5", "1.10.0", true],
    ["~> 1.9.0", "1.10.0", false],
    ["~> 1.10.0", "1.10.0", true],
    ["~> 1", "2.0.0", false],
    ["~> 5.100", "6.12.0", false],
    [">= 5.100.0, < 7.0.0", "6.12.0", true],
    ["!= 1.10.0", "1.10.0", true],
  ])("%j from %s on: %j", (constraint, version, allows) => {
    expect(allowsFrom(constraint, version)).toBe(allows);
  });
});
