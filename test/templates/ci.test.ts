import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseAllDocuments } from "yaml";
import { ciTemplates } from "../../src/cli/init/ci-templates";
import { starterTemplates } from "../../src/cli/init/starter-templates";
import { runInFolder } from "../cli/run-in-folder";
import { readFolder } from "../examples/read-folder";
import { makeTemporaryFolder } from "../examples/temporary-folder";

const templatesFolder = join(__dirname, "../../templates/ci");

const templateFiles = Object.entries(readFolder(templatesFolder)).map(([path, text]) => ({
  path,
  text,
}));

const filesEndingIn = (...endings: readonly string[]): typeof templateFiles =>
  templateFiles.filter(({ path }) => endings.some((ending) => path.endsWith(ending)));

async function initialize(...options: readonly string[]): Promise<string> {
  const folder = makeTemporaryFolder();
  const { exit } = await runInFolder(folder, ["init", ...options]);
  expect(exit).toBe(0);
  return folder;
}

describe("init --ci", () => {
  it.each(ciTemplates)("writes the files of $name, and nothing else", async ({ name, folders }) => {
    const folder = await initialize("--ci", name);
    const paths = Object.keys(readFolder(folder));
    const sources = folders.flatMap((source) =>
      Object.keys(readFolder(join(templatesFolder, source))),
    );
    expect(paths).toStrictEqual(
      sources.map((path) => path.replaceAll(/(^|[/])dot-/g, "$1.")).sort(),
    );
    expect(paths).toContain("ci/run-stack.sh");
  });

  it("leaves a spec that is there alone", async () => {
    const folder = makeTemporaryFolder();
    writeFileSync(join(folder, "bedtrail.yaml"), "version: 1\n");
    await runInFolder(folder, ["init", "--ci", "gitlab"]);
    expect(readFileSync(join(folder, "bedtrail.yaml"), "utf8")).toBe("version: 1\n");
    expect(readdirSync(folder).sort()).toStrictEqual([".gitlab-ci.yml", "bedtrail.yaml", "ci"]);
  });

  it("writes a starter spec too where one is asked for", async () => {
    const folder = await initialize("--ci", "gitlab", "--template", "organisation");
    const names = readdirSync(folder);
    expect(names).toStrictEqual(
      expect.arrayContaining([".gitlab-ci.yml", "bedtrail.yaml", "package.json"]),
    );
  });

  it("replaces no file, and then writes none", async () => {
    const folder = makeTemporaryFolder();
    mkdirSync(join(folder, "ci"));
    writeFileSync(join(folder, "ci/run-stack.sh"), "");
    const { exit, errors } = await runInFolder(folder, ["init", "--ci", "gitlab"]);
    expect(exit).toBe(2);
    expect(errors).toContain("ci/run-stack.sh: there already.");
    expect(readFolder(folder)).toStrictEqual({ "ci/run-stack.sh": "" });
  });

  it.each(ciTemplates)("says what is left to do for $name", async ({ name, nextSteps }) => {
    const { errors } = await runInFolder(makeTemporaryFolder(), ["init", "--ci", name]);
    for (const step of nextSteps) expect(errors).toContain(step);
    expect(errors).not.toContain("set your own name");
  });

  it("lists the engines beside the templates", async () => {
    const { output } = await runInFolder(makeTemporaryFolder(), ["init", "--list"]);
    const options = output.split("\n").map((line) => line.split("  ")[0]);
    expect(options).toStrictEqual([
      ...starterTemplates.map(({ name }) => `--template ${name}`),
      ...ciTemplates.map(({ name }) => `--ci ${name}`),
      "",
    ]);
  });
});

describe("the CI files", () => {
  it("belong to an engine, all of them", () => {
    const used = new Set<string>(ciTemplates.flatMap(({ folders }) => folders));
    expect(readdirSync(templatesFolder).sort()).toStrictEqual([...used].sort());
  });

  it.each(filesEndingIn(".sh"))("are shell that bash can read: $path", ({ text }) => {
    const { status, stderr } = spawnSync("bash", ["-n"], { input: text, encoding: "utf8" });
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(text).toContain("\nset -euo pipefail\n");
  });

  it.each(filesEndingIn(".yml", ".yaml"))("are YAML without a warning: $path", ({ text }) => {
    const [document] = parseAllDocuments(text);
    expect([...(document?.errors ?? []), ...(document?.warnings ?? [])]).toStrictEqual([]);
  });

  it.each(templateFiles)("run no package that npx would fetch: $path", ({ text }) => {
    expect(text).not.toMatch(/\bnpx\b/);
    expect(text).not.toMatch(/npm exec (?!--no -- bedtrail\b)/);
  });

  it.each(templateFiles)("print no secret and trace no command: $path", ({ text }) => {
    expect(text).not.toMatch(/set -x|xtrace|echo[^|>\n]*(TOKEN|SECRET)/);
  });
});
