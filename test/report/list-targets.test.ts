import { listTargets } from "../../src/report/list-targets";

it.each([
  [["a"], "in 1 target: a"],
  [["a", "b", "c"], "in 3 targets: a, b, c"],
  [["a", "b", "c", "d"], "in 4 targets: a, b, c and 1 more"],
  [[], undefined],
])("the targets %j are listed in short", (targets, text) => {
  expect(listTargets(targets)).toBe(text);
});
