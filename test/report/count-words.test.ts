import { countWords, digits } from "../../src/report/count-words";
import { listTargets } from "../../src/report/list-targets";

it.each([
  [0, "target", "0 targets"],
  [1, "target", "1 target"],
  [999, "target", "999 targets"],
  [10_000, "target", "10,000 targets"],
  [2, "body", "2 bodies"],
  [2, "key", "2 keys"],
])("%j of %j is in words %j", (count, noun, words) => {
  expect(countWords(count, noun)).toBe(words);
});

it.each([
  [12, "12"],
  [1000, "1,000"],
  [1_234_567, "1,234,567"],
])("%j has its digits in threes: %j", (count, text) => {
  expect(digits(count)).toBe(text);
});

it("what is left of a list has its digits in threes too", () => {
  const targets = Array.from({ length: 10_000 }, (_, index) => String(index));
  expect(listTargets(targets)).toBe("in 10,000 targets: 0, 1, 2 and 9,997 more");
});
