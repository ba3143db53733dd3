import { isJsonList, isJsonMap, parseJson } from "../../src/spec/json-value";

describe("parseJson", () => {
  test.each(["", "{", "{} {}", "{ a: 1 }", "[1,]", "undefined", "\uFEFF{}"])(
    "%j is no JSON",
    (text) => {
      expect(parseJson(text)).toBeUndefined();
    },
  );

  test.each([
    ["null", null],
    [" 1 ", 1],
    ['{"a":[true,"b"]}', { a: [true, "b"] }],
  ])("%j is %j", (text, value) => {
    expect(parseJson(text)).toEqual(value);
  });
});

test.each([[[]], [[1]], [{}], [{ length: 0 }], [null], [undefined], ["list"], [0]])(
  "%j is a list, a map or neither, and never both",
  (value) => {
    expect(isJsonList(value)).toBe(value instanceof Array);
    expect(isJsonMap(value)).toBe(value instanceof Object && !(value instanceof Array));
  },
);
