import { join } from "node:path";
import { readExample } from "../../src/cli/read-example";
import { run } from "../../src/cli/run";
import { applyFixes } from "../../src/diagnostics/apply-fixes";
import { findCatalogEntry } from "../../src/diagnostics/find-catalog-entry";
import { createFakeHost } from "../cli/fake-host";
import { expectGoldenFile } from "../examples/golden";
import { makeCaseFolder } from "./case-folder";
import { checkText } from "./check-text";
import { exampleCodes } from "./example-codes";

const goldens = join(__dirname, "goldens");

describe.each(exampleCodes)("%s", (code) => {
  const wrong = readExample(code, "wrong") ?? "";
  const right = readExample(code, "right") ?? "";

  it("is all that its wrong example reports", () => {
    expect([...new Set(openCodes(wrong))]).toStrictEqual([code]);
  });

  it("leaves nothing to say about its right example", () => {
    expect(openCodes(right)).toStrictEqual([]);
  });

  it.each([
    ["pretty", "txt"],
    ["json", "json"],
  ])("looks in %s as its golden file says", async (format, extension) => {
    const host = createFakeHost(makeCaseFolder(wrong));
    const exit = await run(["validate", "--format", format], host);
    expectGoldenFile(join(goldens, `${code}.${extension}`), host.standardOutput.text());
    expect(exit).toBe(findCatalogEntry(code)?.severity === "error" ? 1 : 0);
  });
});

/** The codes whose wrong example comes with a fix. */
const fixable = exampleCodes.filter((code) =>
  checkText(readExample(code, "wrong") ?? "").some(({ fixes }) => fixes.length > 0),
);

it("knows which diagnostics come with a fix", () => {
  expect(fixable).toStrictEqual([
    "bucket/ambiguous-prefix",
    "bucket/prefix-repeats-path",
    "log-group/unknown-data-identifier",
    "names/invalid-database",
    "names/invalid-prefix",
    "names/invalid-role-path",
    "names/unknown-placeholder",
    "regions/unknown",
    "schema/unknown-key",
    "schema/wrong-type",
    "schema/wrong-value",
    "spec/account-id-not-quoted",
    "spec/placeholder-not-quoted",
    "syntax/unquoted-text",
  ]);
});

it.each(fixable)("%s is gone, and nothing else has come, once a fix of it is applied", (code) => {
  const wrong = readExample(code, "wrong") ?? "";
  const diagnostics = checkText(wrong);
  for (const diagnostic of diagnostics) {
    const others = diagnostics.filter((other) => other !== diagnostic).map((other) => other.code);
    for (const fix of diagnostic.fixes) {
      const { text } = applyFixes({ file: "bedtrail.yaml", text: wrong }, [fix]);
      expect(checkText(text).map((left) => left.code)).toStrictEqual(others);
    }
  }
});

/** The codes of what a spec does not accept. */
function openCodes(text: string): readonly string[] {
  return checkText(text)
    .filter(({ acceptedBecause }) => acceptedBecause === undefined)
    .map((diagnostic) => diagnostic.code);
}
