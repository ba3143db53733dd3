import { clipText } from "../../src/report/clip-text";

test.each([
  ["", 3, ""],
  ["abc", 3, "abc"],
  ["abcd", 3, "abc..."],
  ["\u{1F600}\u{1F600}\u{1F600}", 3, "\u{1F600}\u{1F600}\u{1F600}"],
  ["\u{1F600}\u{1F600}\u{1F600}\u{1F600}", 3, "\u{1F600}\u{1F600}\u{1F600}..."],
])("%j in at most %i characters is %j", (text, mostCharacters, clipped) => {
  expect(clipText(text, mostCharacters)).toBe(clipped);
});
