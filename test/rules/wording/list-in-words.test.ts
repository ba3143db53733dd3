import { listInWords } from "../../../src/rules/wording/list-in-words";

describe("listInWords", () => {
  test.each([
    [[], ""],
    [["a"], "a"],
    [["a", "b"], "a and b"],
    [["a", "b", "c", "d"], "a, b, c and d"],
    [["a", "b", "c", "d", "e"], "a, b, c and 2 more"],
  ])("%j becomes %j", (items, words) => {
    expect(listInWords(items)).toBe(words);
  });

  test("a longer list is asked for", () => {
    expect(listInWords(["a", "b", "c", "d", "e"], 4)).toBe("a, b, c, d and e");
  });
});
