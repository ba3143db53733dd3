import { wrapText } from "../../src/report/wrap-text";

it.each([
  ["a bb ccc", 4, "a bb\nccc"],
  ["a bb ccc", 80, "a bb ccc"],
  ["a longword b", 4, "a\nlongword\nb"],
  ["", 4, ""],
])("%j in %i columns is %j", (text, width, wrapped) => {
  expect(wrapText(text, width)).toBe(wrapped);
});
