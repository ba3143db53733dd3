import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { run } from "../../src/cli/run";
import { makeTemporaryFolder } from "../examples/temporary-folder";
import { createFakeHost, type FakeHost } from "./fake-host";

const fixable = `# The Regions are misspelt.
version: 1
name:   acme-bedrock   # aligned by hand

dataTypes: [text, image, embedding, video, audio]
destinations: { s3: {  } }
targets:
- name: prod
  accounts: [ '111122223333' ]
  regions: [us-esat-1,   "eu-wset-1"]  # both
`;
const fixed = fixable.replace("us-esat-1", "us-east-1").replace("eu-wset-1", "eu-west-1");

function makeFolder(spec: string | Buffer): string {
  const folder = makeTemporaryFolder();
  writeFileSync(join(folder, "bedtrail.yaml"), spec);
  return folder;
}

async function fix(
  folder: string,
  ...options: readonly string[]
): Promise<FakeHost & { readonly exit: number }> {
  const host = createFakeHost(folder);
  return { ...host, exit: await run(["validate", "--fix", ...options], host) };
}

function readSpec(folder: string): string {
  return readFileSync(join(folder, "bedtrail.yaml"), "utf8");
}

it("every fix is applied, and comments and layout stay", async () => {
  const folder = makeFolder(fixable);
  const { exit, standardOutput, standardError } = await fix(folder);
  expect(readSpec(folder)).toBe(fixed);
  expect(standardOutput.text()).toBe("");
  expect(standardError.text()).toBe("2 fixes applied.\nNo problems found.\n");
  expect(exit).toBe(0);
  expect(readdirSync(folder)).toStrictEqual(["bedtrail.yaml"]);
});

it("what comes to light by a fix is mended too", async () => {
  const folder = makeFolder(fixable.replace(/regions: .*]/, "regions: us-esat-1"));
  const { standardError } = await fix(folder);
  expect(readSpec(folder)).toBe(fixed.replace(/regions: .*]/, "regions: [us-east-1]"));
  expect(standardError.text()).toBe("2 fixes applied.\nNo problems found.\n");
});

it("what the spec accepts stays as it is", async () => {
  const accepted = `${fixed.replace("s3: {  }", "s3: { prefix: bedrock/AWSLogs }")}accept:
- { code: bucket/prefix-repeats-path, reason: "OPS-7: other tools read it there" }
`;
  const folder = makeFolder(accepted);
  const { exit, standardOutput } = await fix(folder);
  expect(readSpec(folder)).toBe(accepted);
  expect(standardOutput.text()).toContain("fix: ");
  expect(standardOutput.text()).toContain("\n1 accepted.\n");
  expect(exit).toBe(0);
});

it("what has no fix is reported, at its place in the new text", async () => {
  const folder = makeFolder(fixable.replace("us-esat-1", "us-esat-1, mars-1"));
  const { exit, standardOutput } = await fix(folder, "--format", "compact");
  expect(readSpec(folder)).toBe(fixed.replace("us-east-1", "us-east-1, mars-1"));
  expect(standardOutput.text()).toMatch(/^bedtrail[.]yaml:10:24: error regions\/unknown .*\n$/);
  expect(exit).toBe(1);
});

it("the report is one JSON document", async () => {
  const { standardOutput } = await fix(makeFolder(fixable), "--format", "json");
  expect(JSON.parse(standardOutput.text())).toMatchObject({ valid: true, diagnostics: [] });
});

it.each([
  ["a byte-order mark", `\ufeff${fixable}`, `\ufeff${fixed}`],
  ["CRLF", fixable.replaceAll("\n", "\r\n"), fixed.replaceAll("\n", "\r\n")],
])("%s stays", async (_, before, after) => {
  const folder = makeFolder(before);
  await fix(folder);
  expect(readSpec(folder)).toBe(after);
});

it("a spec without a fix is not touched", async () => {
  const folder = makeFolder(fixed);
  const before = lstatSync(join(folder, "bedtrail.yaml"));
  const { standardError } = await fix(folder);
  expect(lstatSync(join(folder, "bedtrail.yaml")).ino).toBe(before.ino);
  expect(standardError.text()).toBe("No problems found.\n");
});

it("without --fix nothing is written", async () => {
  const folder = makeFolder(fixable);
  await run(["validate"], createFakeHost(folder));
  expect(readSpec(folder)).toBe(fixable);
});

it("a link to the spec stays a link", async () => {
  const folder = makeFolder(fixable);
  symlinkSync("bedtrail.yaml", join(folder, "link.yaml"));
  await fix(folder, "link.yaml");
  expect(readSpec(folder)).toBe(fixed);
  expect(lstatSync(join(folder, "link.yaml")).isSymbolicLink()).toBe(true);
});

it("a spec that cannot be read has nothing to fix", async () => {
  const { exit, standardOutput } = await fix(makeTemporaryFolder(), "--format", "json");
  expect(JSON.parse(standardOutput.text())).toMatchObject({
    diagnostics: [{ code: "io/not-found" }],
  });
  expect(exit).toBe(2);
});

it("bytes that are no text have nothing to fix", async () => {
  const { exit } = await fix(makeFolder(Buffer.from([0xff])));
  expect(exit).toBe(2);
});

it("a spec that cannot be written ends with exit code 2, and is as it was", async () => {
  const spec = makeDeepSpec(fixable);
  const host = createFakeHost(dirname(spec));
  const exit = await run(["validate", "--fix", "--format", "json"], host);
  expect(JSON.parse(host.standardOutput.text())).toMatchObject({
    diagnostics: [
      { code: "io/not-writable", message: '"bedtrail.yaml" cannot be written (ENAMETOOLONG).' },
      { code: "regions/unknown" },
      { code: "regions/unknown" },
    ],
  });
  expect(exit).toBe(2);
  expect(readFileSync(spec, "utf8")).toBe(fixable);
});

/** A spec whose path is so long that no file beside it can have a longer name, whoever runs the test. */
function makeDeepSpec(text: string): string {
  const longestPath = process.platform === "darwin" ? 1023 : 4095;
  let folder = makeTemporaryFolder();
  const length = longestPath - "/bedtrail.yaml".length;
  while (folder.length < length) {
    const missing = length - folder.length - 1;
    folder = join(folder, "d".repeat(missing > 200 ? Math.min(200, missing - 2) : missing));
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "bedtrail.yaml"), text);
  return join(folder, "bedtrail.yaml");
}
