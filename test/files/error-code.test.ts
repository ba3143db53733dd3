import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { errorCode } from "../../src/files/error-code";

function caught(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error;
  }
}

describe("errorCode", () => {
  test.each([
    ["the operating system", () => readFileSync("/nowhere/at-all"), "ENOENT"],
    ["zlib", () => gunzipSync(Buffer.from("no gzip")), "Z_DATA_ERROR"],
    ["Node", () => readFileSync("a\0b"), "ERR_INVALID_ARG_VALUE"],
  ])("is the one of %s", (_giver, act, code) => {
    expect(errorCode(caught(act))).toBe(code);
  });

  test.each([
    [new Error("a bug")],
    [Object.assign(new Error("of another kind"), { code: 1 })],
    ["ENOENT"],
    [null],
    [undefined],
  ])("is none of %p", (error) => {
    expect(errorCode(error)).toBeUndefined();
  });
});
