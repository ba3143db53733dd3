import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../../src/cli/run";
import { makeTemporaryFolder } from "../examples/temporary-folder";
import { createFakeHost, type FakeHost } from "./fake-host";

const sound = `version: 1
name: acme-bedrock
dataTypes: [text, image, embedding, video, audio]
destinations:
  s3: {}
targets:
  - name: prod
    accounts: { from: accounts.json, except: ["999900001111"] }
    regions: [us-east-1]
`;
const inventory = '[{ "id": "111122223333" }, { "id": "999900001111" }]';

/** The inventory lacks the account, which is a warning. */
const doubtful = sound.replace("999900001111", "999900002222");
const broken = `${sound}name: again\n`;

async function validate(
  spec: string,
  options: readonly string[] = [],
  isTerminal = false,
): Promise<FakeHost & { readonly exit: number }> {
  const folder = makeTemporaryFolder();
  writeFileSync(join(folder, "bedtrail.yaml"), spec);
  writeFileSync(join(folder, "accounts.json"), inventory);
  const host = createFakeHost(folder, { isTerminal });
  return { ...host, exit: await run(["validate", ...options], host) };
}

it("a spec without a mistake prints no result, and says so", async () => {
  const { exit, standardOutput, standardError } = await validate(sound);
  expect(standardOutput.text()).toBe("");
  expect(standardError.text()).toBe("No problems found.\n");
  expect(exit).toBe(0);
});

it("warnings fail only where they are denied", async () => {
  const allowed = await validate(doubtful);
  expect(allowed.standardOutput.text()).toContain("\n1 warning.\n");
  expect(allowed.exit).toBe(0);
  const denied = await validate(doubtful, ["--deny-warnings"]);
  expect(denied.standardOutput.text()).toBe(allowed.standardOutput.text());
  expect(denied.exit).toBe(1);
});

it("an error ends with exit code 1, and the report is the result", async () => {
  const { exit, standardOutput, standardError } = await validate(broken);
  expect(standardOutput.text()).toContain("bedtrail.yaml:10:1 - error syntax/duplicate-key:");
  expect(standardOutput.text()).toMatch(/\n1 error[.]\n$/);
  expect(standardError.text()).toBe("");
  expect(exit).toBe(1);
});

it.each(["compact", "json", "github", "sarif"])(
  "in %s the summary stays out of the result",
  async (format) => {
    const { exit, standardOutput, standardError } = await validate(broken, ["--format", format]);
    expect(standardOutput.text()).toContain("syntax/duplicate-key");
    expect(standardOutput.text()).not.toContain("1 error.");
    expect(standardError.text()).toBe("1 error.\n");
    expect(exit).toBe(1);
  },
);

it.each(["json", "sarif"])("%s is a document without a mistake too", async (format) => {
  const { standardOutput } = await validate(sound, ["--format", format]);
  expect(JSON.parse(standardOutput.text())).toBeInstanceOf(Object);
});

it("colour is for terminals", async () => {
  expect((await validate(broken, [], true)).standardOutput.text()).toContain("\u001b[");
  expect((await validate(broken)).standardOutput.text()).not.toContain("\u001b[");
});

it.each([
  [["--format", "xml"], "Choices"],
  [["--fixx"], "fixx"],
  [["a.yaml", "b.yaml"], "b.yaml"],
])("%j is wrong usage", async (options, message) => {
  const { exit, standardOutput, standardError } = await validate(sound, options);
  expect(standardOutput.text()).toBe("");
  expect(standardError.text()).toContain(message);
  expect(exit).toBe(2);
});
