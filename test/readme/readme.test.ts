import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { commands } from "../../src/cli/commands";
import { packageFolder, runScript } from "../examples/built-bedtrail";
import { exampleFolder, exampleNames } from "../examples/example-folder";
import { readFolder } from "../examples/read-folder";
import { makeTemporaryFolder } from "../examples/temporary-folder";
import { readMarkdownBlocks } from "./markdown-blocks";

const readme = readFileSync(join(packageFolder, "README.md"), "utf8");
const blocks = readMarkdownBlocks(readme);
const commandLines = blocks.filter(({ info }) => info === "sh").map(({ text }) => text.trim());

describe("the README", () => {
  it("has one command line for the main job, and one for the tests", () => {
    expect(commandLines).toHaveLength(2);
    expect(commandLines[0]).toMatch(/^npm ci && node /);
    expect(commandLines[1]).toBe("npm ci && npm test");
  });

  it("names a main command that does what is said of it", () => {
    const clone = makeClone();
    const [script = "", ...rest] = (commandLines[0] ?? "")
      .replace("npm ci && node ", "")
      .split(" ");
    const finished = runScript(join(clone, script), rest, { workingDirectory: clone });
    expect(finished.code).toBe(0);
    expect(finished.standardError).toBe(blocks.find(({ info }) => info === "text")?.text);
    expect(readFolder(join(clone, "cdktf.out"))).toStrictEqual(
      readFolder(exampleFolder("quickstart", "expected/cdktf.out")),
    );
  });

  it("shows a program that runs", () => {
    const spec = readFileSync(exampleFolder("quickstart", "bedtrail.yaml"), "utf8");
    const { folder, finished } = runShownProgram(spec);
    expect(finished).toStrictEqual({ code: 0, standardOutput: "", standardError: "" });
    expect(readFolder(join(folder, "cdktf.out"))).toStrictEqual(
      readFolder(exampleFolder("quickstart", "expected/cdktf.out")),
    );
  });

  it("shows a program that writes nothing from a spec with a mistake", () => {
    const spec = readFileSync(exampleFolder("quickstart", "bedtrail.yaml"), "utf8");
    const wrong = spec.replace(/^destinations:\n(?: .*\n)+/m, "destinations: { cloudwatch: {} }\n");
    expect(wrong).not.toBe(spec);
    const { folder, finished } = runShownProgram(wrong);
    expect(finished).toMatchObject({ code: 0, standardError: "" });
    expect(finished.standardOutput).toMatch(/^data-types\/binary-without-bucket /);
    expect(existsSync(join(folder, "cdktf.out"))).toBe(false);
  });

  it("names every command", () => {
    const named = [...readme.matchAll(/^\| `bedtrail (\w+)` +\|/gm)].map(([, name]) => name);
    expect(named).toStrictEqual(commands.map(({ usage }) => usage.split(" ")[0]));
  });

  it("names every example", () => {
    for (const name of exampleNames) expect(readme).toContain(`](examples/${name}/README.md)`);
  });

  it("describes every kind of resource that an example has", () => {
    const types = exampleNames
      .map((name) => readFileSync(exampleFolder(name, "addresses.txt"), "utf8"))
      .flatMap((text) => text.match(/^ {2}aws_[a-z0-9_]+/gm) ?? []);
    for (const type of new Set(types)) expect(readme).toContain(`\`${type.trim()}\``);
  });
});

describe.each([
  "README.md",
  "ARCHITECTURE.md",
  "SECURITY.md",
  "docs/applying.md",
  "docs/brownfield.md",
])("%s", (page) => {
  it("links to files that are there", () => {
    const text = readFileSync(join(packageFolder, page), "utf8");
    const links = [...text.matchAll(/\]\(([^)#:]+)\)/g)].map(({ 1: path = "" }) => path);
    const broken = links.filter((path) => !existsSync(join(packageFolder, dirname(page), path)));
    expect(broken).toStrictEqual([]);
  });
});

/** Runs the program that the README shows beside a spec. */
function runShownProgram(spec: string): {
  readonly folder: string;
  readonly finished: ReturnType<typeof runScript>;
} {
  const folder = makeTemporaryFolder();
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(packageFolder, join(folder, "node_modules/bedtrail"), "junction");
  writeFileSync(join(folder, "bedtrail.yaml"), spec);
  const program = join(folder, "program.js");
  writeFileSync(program, blocks.find(({ info }) => info === "js")?.text ?? "");
  return { folder, finished: runScript(program, [], { workingDirectory: folder }) };
}

/** A folder that looks like a clone after `npm ci`, so that the output goes nowhere else. */
function makeClone(): string {
  const clone = makeTemporaryFolder();
  for (const name of ["dist", "examples"]) {
    symlinkSync(join(packageFolder, name), join(clone, name), "junction");
  }
  return clone;
}
