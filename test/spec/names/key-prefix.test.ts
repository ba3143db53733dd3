import { keyPrefixViolations } from "../../../src/spec/names/key-prefix";

describe("keyPrefixViolations", () => {
  test.each([
    "",
    "bedrock",
    "logs/bedrock/eu west",
    "${literal}",
    "a".repeat(1024),
    "é".repeat(512),
  ])("allows %j", (prefix) => {
    expect(keyPrefixViolations(prefix)).toEqual([]);
  });

  test.each([
    ["/bedrock", ["begins with a slash"]],
    ["bedrock/", ["ends with a slash"]],
    ["/", ["begins with a slash", "ends with a slash"]],
    ["a".repeat(1025), ["takes 1025 bytes in UTF-8, 1024 are allowed"]],
    ["é".repeat(513), ["takes 1026 bytes in UTF-8, 1024 are allowed"]],
  ])("says what is wrong with %j", (prefix, violations) => {
    expect(keyPrefixViolations(prefix)).toEqual(violations);
  });
});
