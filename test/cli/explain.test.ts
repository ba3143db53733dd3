import { run } from "../../src/cli/run";
import { catalog } from "../../src/diagnostics/catalog";
import { findingCatalog } from "../../src/diagnostics/finding-catalog";
import { createFakeHost, type FakeHost } from "./fake-host";

async function explain(
  ...options: readonly string[]
): Promise<FakeHost & { readonly exit: number }> {
  const host = createFakeHost(__dirname);
  return { ...host, exit: await run(["explain", ...options], host) };
}

it("a code has its law, its reason and its examples", async () => {
  const { exit, standardOutput, standardError } = await explain("syntax/custom-tag");
  const { title, explanation } = catalog["syntax/custom-tag"];
  const text = standardOutput.text();
  expect(text).toMatch(/^error syntax\/custom-tag\n/);
  expect(text.replaceAll(/\s+/g, " ")).toContain(`${title} ${explanation} Wrong:`);
  expect(text).toContain("Wrong:\n\n    version: 1\n    name: !Ref Name\n");
  expect(text).toContain("Right:\n\n    version: 1\n    name: acme-bedrock\n");
  expect(standardError.text()).toBe("");
  expect(exit).toBe(0);
});

it("a code about files has no examples", async () => {
  const { standardOutput } = await explain("io/not-found");
  expect(standardOutput.text()).toContain(catalog["io/not-found"].title);
  expect(standardOutput.text()).not.toContain("Wrong:");
});

it("the code of a finding has its risk, its law and its reason", async () => {
  const { exit, standardOutput } = await explain("review/logging-removed");
  const { title, explanation } = findingCatalog["review/logging-removed"];
  const text = standardOutput.text();
  expect(text).toMatch(/^high risk review\/logging-removed\n/);
  expect(text.replaceAll(/\s+/g, " ")).toContain(`${title} ${explanation}`);
  expect(exit).toBe(0);
});

it("without a code all of them are listed", async () => {
  const { exit, standardOutput } = await explain();
  const listed = standardOutput.text().match(/(?<=^ {2})\S+/gm) ?? [];
  expect(listed).toStrictEqual([...Object.keys(catalog), ...Object.keys(findingCatalog)].sort());
  expect(exit).toBe(0);
});

it.each([
  [
    "schema/unknwon-key",
    'There is no diagnostic "schema/unknwon-key". Did you mean "schema/unknown-key"',
  ],
  ["custom-tag", 'There is no diagnostic "custom-tag". Did you mean "syntax/custom-tag"?'],
  ["constructor", 'There is no diagnostic "constructor".\n'],
])("%s is no code", async (code, message) => {
  const { exit, standardOutput, standardError } = await explain(code);
  expect(standardOutput.text()).toBe("");
  expect(standardError.text()).toContain(message);
  expect(standardError.text()).toContain("Run `bedtrail explain` for all codes.\n");
  expect(exit).toBe(2);
});
