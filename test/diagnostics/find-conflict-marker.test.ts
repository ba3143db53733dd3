import { findConflictMarker } from "../../src/diagnostics/find-conflict-marker";

describe("findConflictMarker", () => {
  test.each([
    ["a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> main\n", 2],
    ["<<<<<<< ours\r\n>>>>>>> theirs\r\n", 0],
    ["a: <<<<<<< x\n>>>>>>> y", undefined],
    ["<<<<<<<< eight\n>>>>>>>> eight", undefined],
    ["<<<<<<< alone\n", undefined],
    ["", undefined],
  ])("in %j is at %j", (text, at) => {
    expect(findConflictMarker(text)).toBe(at);
  });
});
