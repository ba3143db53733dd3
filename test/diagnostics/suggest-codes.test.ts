import { suggestCodes } from "../../src/diagnostics/suggest-codes";

it.each([
  ["schema/unknwon-key", "schema/unknown-key"],
  ["unknown-key", "schema/unknown-key"],
  ["targets/duplicat", "targets/duplicate"],
])("%s is near %s", (found, code) => {
  expect(suggestCodes(found)[0]).toBe(code);
});

it("a word like no code has no suggestion", () => {
  expect(suggestCodes("something-else-altogether")).toStrictEqual([]);
});
