import { usesColour } from "../../src/cli/uses-colour";

it.each([
  [true, {}, true],
  [true, { NO_COLOR: "" }, true],
  [true, { NO_COLOR: "1" }, false],
  [true, { TERM: "dumb" }, false],
  [true, { TERM: "xterm" }, true],
  [false, {}, false],
  [false, { FORCE_COLOR: "1" }, false],
])("a terminal: %j, an environment: %j, so colour: %j", (isTerminal, environment, expected) => {
  expect(usesColour({ isTerminal, write: () => undefined }, environment)).toBe(expected);
});
