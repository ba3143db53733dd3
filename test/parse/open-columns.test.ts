import { openColumns } from "../../src/parse/problems/open-columns";

describe("openColumns", () => {
  test.each([
    ["", [], []],
    ["a: 1\n", [0], []],
    ["a:\n  b:\n    c: 1\n", [0, 2, 4], []],
    ["a:\n  b: 1\nc: 1\n", [0], []],
    ["a:\n  - b: 1\n    c: 1\n", [0, 4], [2]],
    ["a:\n- b\n", [0], [0]],
    ["a:\n- b\nc: 1\n", [0], []],
    ["- - a: 1\n", [4], [0, 2]],
    ["a:\n# c: 1\n\n  b: 1\n", [0, 2], []],
    ['"a b":\n', [], []],
  ])("of %j are those of its open keys and items", (text, keys, items) => {
    expect(openColumns(text, "key")).toEqual(keys);
    expect(openColumns(text, "item")).toEqual(items);
  });
});
