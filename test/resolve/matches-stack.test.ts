import { matchesStack } from "../../src/resolve/matches-stack";

const label = "prod/111122223333-us-east-1";

describe("matchesStack", () => {
  test.each(["*", "**", "prod/*", "*/*", "111122223333-*", "*-us-east-1", label])(
    "%s means a stack of that group",
    (glob) => {
      expect(matchesStack(glob, label)).toBe(true);
    },
  );

  test.each(["prod", "prod*", "dev/*", "*/", "/*", "*-eu-*", ""])("%j does not", (glob) => {
    expect(matchesStack(glob, label)).toBe(false);
  });
});
