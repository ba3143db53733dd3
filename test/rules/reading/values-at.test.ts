import { valuesAt } from "../../../src/rules/reading/values-at";

const root = { a: { b: [{ c: 1 }, { d: 2 }, { c: null }] } };

describe("valuesAt", () => {
  test.each([
    [
      "a.b.*.c",
      [
        ["a", "b", 0, "c"],
        ["a", "b", 2, "c"],
      ],
    ],
    ["a.b", [["a", "b"]]],
    ["a.x.c", []],
    ["a.b.0", [["a", "b", 0]]],
    ["a.b.9", []],
    ["a.toString", []],
  ])("%j leads to %j", (pattern, paths) => {
    expect(valuesAt(root, pattern).map(({ path }) => path)).toEqual(paths);
  });

  test("comes with the values", () => {
    expect(valuesAt(root, "a.b.*.c").map(({ value }) => value)).toEqual([1, null]);
  });
});
