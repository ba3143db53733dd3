import type { DocumentPath } from "../../src/spec/document-path";
import type { JsonValue } from "../../src/spec/json-value";
import { valueAt } from "../../src/spec/value-at";

const root = { list: [{ key: "first" }, null], map: { 0: "zero" }, text: "text" };

describe("valueAt", () => {
  test.each<[DocumentPath, JsonValue]>([
    [[], root],
    [["list", 0, "key"], "first"],
    [["list", "0", "key"], "first"],
    [["list", 1], null],
    [["map", 0], "zero"],
  ])("%j leads to %j", (path, value) => {
    expect(valueAt(root, path)).toEqual(value);
  });

  test.each<[DocumentPath]>([
    [["none"]],
    [["none", "key"]],
    [["list", 2]],
    [["list", "key"]],
    [["list", "length"]],
    [["list", 1, "key"]],
    [["text", 0]],
    [["text", "length"]],
    [["constructor"]],
    [["map", "__proto__"]],
    [["map", "toString", "name"]],
  ])("%j leads nowhere", (path) => {
    expect(valueAt(root, path)).toBeUndefined();
  });
});
