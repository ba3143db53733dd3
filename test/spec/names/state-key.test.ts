import { stateKeyViolations } from "../../../src/spec/names/state-key";

describe("stateKeyViolations", () => {
  test.each(["bedrock/111122223333/us-east-1.tfstate", "a", "état 1", "s".repeat(1024)])(
    "allows %s",
    (key) => {
      expect(stateKeyViolations(key)).toEqual([]);
    },
  );

  test.each([
    ["", ["is empty"]],
    [" \t", ["is empty"]],
    ["/bedrock.tfstate", ["begins with a slash"]],
    ["bedrock/", ["ends with a slash"]],
    ["bedrock//us-east-1.tfstate", ["contains two slashes in a row"]],
    ["s".repeat(1025), ["takes 1025 bytes in UTF-8, 1024 are allowed"]],
  ])("says what is wrong with %j", (key, violations) => {
    expect(stateKeyViolations(key)).toEqual(violations);
  });
});
