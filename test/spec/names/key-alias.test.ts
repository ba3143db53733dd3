import { keyAliasViolations } from "../../../src/spec/names/key-alias";

describe("keyAliasViolations", () => {
  test.each(["alias/acme", "alias/Acme_1/logs-eu", "alias/awsome", `alias/${"k".repeat(250)}`])(
    "allows %s",
    (alias) => {
      expect(keyAliasViolations(alias)).toEqual([]);
    },
  );

  test.each([
    ["acme", ['does not begin with "alias/"']],
    ["alias/", ['has no name after "alias/"']],
    ["alias/aws/s3", ['begins with "alias/aws/", which AWS reserves for its own keys']],
    ["alias/a.b", ['contains ".": only letters, digits and the characters "/_-" are allowed']],
    [`alias/${"k".repeat(251)}`, ["has 257 characters, 256 are allowed"]],
    ["", ["is empty", 'does not begin with "alias/"']],
  ])("says what is wrong with %j", (alias, violations) => {
    expect(keyAliasViolations(alias)).toEqual(violations);
  });
});
