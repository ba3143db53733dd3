import { workspaceNameViolations } from "../../../src/spec/names/workspace-name";

describe("workspaceNameViolations", () => {
  test.each(["bedrock-111122223333-us-east-1", "A_b", "w".repeat(90)])("allows %s", (name) => {
    expect(workspaceNameViolations(name)).toEqual([]);
  });

  test.each([
    ["", "is empty"],
    ["w".repeat(91), "has 91 characters, 90 are allowed"],
    [
      "acme bedrock.eu",
      'contains " ", ".": only letters, digits, hyphens and underscores are allowed',
    ],
  ])("says what is wrong with %j", (name, violation) => {
    expect(workspaceNameViolations(name)).toEqual([violation]);
  });
});
