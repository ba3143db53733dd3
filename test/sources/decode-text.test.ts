import { decodeText } from "../../src/sources/decode-text";

const utf8 = { kind: "failure", code: "io/not-utf8" };

describe("decodeText", () => {
  it("drops the byte-order mark of UTF-8", () => {
    expect(decodeText(Buffer.from("\ufeffname: café"), "a.yaml")).toBe("name: café");
  });

  it.each([
    ["UTF-16", "\ufeffname: x", "utf16le"],
    ["UTF-16", Buffer.from("\ufeffname: x", "utf16le").swap16(), undefined],
    ["UTF-32", Buffer.from([0xff, 0xfe, 0, 0, 0x6e, 0, 0, 0]), undefined],
    ["UTF-32", Buffer.from([0, 0, 0xfe, 0xff, 0, 0, 0, 0x6e]), undefined],
  ] as const)("names %s by its byte-order mark", (name, content, encoding) => {
    const bytes = typeof content === "string" ? Buffer.from(content, encoding) : content;
    expect(decodeText(bytes, "a.yaml")).toMatchObject({
      ...utf8,
      message: `"a.yaml" is ${name}, and not UTF-8.`,
    });
  });

  it.each([
    ["in the first line", Buffer.from("café: 1\nb: 2\n", "latin1"), 1],
    ["in a later line", Buffer.from("a: 1\nb: 2\nc: café\nd: naïve\n", "latin1"), 3],
    ["at the end, where a character is cut off", Buffer.from("a: é").subarray(0, 4), 1],
    ["after characters of several bytes", Buffer.from([...Buffer.from("é\n€\n"), 0x80]), 3],
    ["from the first byte on", Buffer.from([0xff]), 1],
  ])("names the line of bytes that are no character, %s", (_, bytes, line) => {
    expect(decodeText(bytes, "a.yaml")).toMatchObject({
      ...utf8,
      message: `"a.yaml" is not UTF-8: line ${String(line)} has bytes that are no character.`,
    });
  });
});
