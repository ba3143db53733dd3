import type { DocumentPath } from "../../src/spec/document-path";
import { parseText } from "./seen-diagnostics";

const text = `name: acme
targets:
  - name: main # the main one
    accounts: ["012345678901", 012345678901]
    labels: {}

overrides:
  - match:
`;
const { document } = parseText(text);

function located(path: DocumentPath, on: "key" | "value"): string | undefined {
  const span = document?.locate(path, on);
  return span && text.slice(span.start, span.end);
}

describe("A document", () => {
  test.each<[DocumentPath, string, string]>([
    [["name"], "name", "acme"],
    [["targets", 0, "name"], "name", "main"],
    [["targets", 0, "accounts", 0], '"012345678901"', '"012345678901"'],
    [["targets", 0, "labels"], "labels", "{}"],
  ])("locates %j", (path, key, value) => {
    expect(located(path, "key")).toBe(key);
    expect(located(path, "value")).toBe(value);
  });

  it("lets the first key stand for a list item and for the root, which have none", () => {
    expect(located(["targets", 0], "key")).toBe("name");
    expect(document?.locate(["targets", 0], "key").start).toBe(text.indexOf("name: main"));
    expect(document?.locate([], "key").start).toBe(0);
  });

  it("ends a value before the space and the lines that follow it", () => {
    expect(located(["targets"], "value")).toMatch(/^- name[^]*labels: \{\}$/);
  });

  it("locates nothing as the key before it", () => {
    expect(located(["overrides", 0, "match"], "key")).toBe("match");
  });

  it("gives the nearest parent of a path that leads nowhere", () => {
    expect(located(["name", "x", 3], "value")).toBe("acme");
    expect(located(["targets", 0, "accounts", 7], "key")).toBe("accounts");
  });

  it("knows how a scalar was written", () => {
    expect(document?.writtenText(["targets", 0, "accounts", 1])).toBe("012345678901");
    expect(document?.writtenText(["targets", 0])).toBeUndefined();
  });
});
