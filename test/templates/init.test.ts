import { readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { starterTemplates } from "../../src/cli/init/starter-templates";
import { runInFolder } from "../cli/run-in-folder";
import { readFolder } from "../examples/read-folder";
import { makeTemporaryFolder } from "../examples/temporary-folder";
import { synthesizeText } from "../examples/synthesize-text";

const templatesFolder = join(__dirname, "../../templates");
const writtenNames = [".gitignore", "bedtrail.yaml", "cdktf.json", "package.json"];

describe("init", () => {
  it.each(starterTemplates)("writes the template $name into an empty folder", async ({ name }) => {
    const folder = makeTemporaryFolder();
    const finished = await runInFolder(folder, ["init", "--template", name]);
    expect(finished).toMatchObject({ exit: 0, output: "" });
    expect(readdirSync(folder).sort()).toStrictEqual(writtenNames);
    expect(readFileSync(join(folder, "bedtrail.yaml"), "utf8")).toBe(readSpec(name));
  });

  it("takes the template for one account unless another is named", async () => {
    const folder = makeTemporaryFolder();
    await runInFolder(folder, ["init"]);
    expect(readFileSync(join(folder, "bedtrail.yaml"), "utf8")).toBe(readSpec("single-account"));
  });

  it("says on stderr what comes next", async () => {
    const { errors } = await runInFolder(makeTemporaryFolder(), ["init"]);
    expect(errors).toContain("Wrote bedtrail.yaml, .gitignore, cdktf.json, package.json.");
    expect(errors).toContain("npm run validate");
  });

  it("names every file that is there already, and writes none", async () => {
    const folder = makeTemporaryFolder();
    writeFileSync(join(folder, "cdktf.json"), "{}");
    symlinkSync("nowhere", join(folder, "bedtrail.yaml"));
    const { exit, errors } = await runInFolder(folder, ["init"]);
    expect(exit).toBe(2);
    expect(errors).toContain("bedtrail.yaml, cdktf.json: there already.");
    expect(readdirSync(folder).sort()).toStrictEqual(["bedtrail.yaml", "cdktf.json"]);
  });

  it("says what cannot be written, and leaves nothing behind", async () => {
    const file = join(makeTemporaryFolder(), "file");
    writeFileSync(file, "");
    const { exit, errors } = await runInFolder(file, ["init"]);
    expect(exit).toBe(2);
    expect(errors).toContain('"bedtrail.yaml" cannot be written (ENOTDIR).');
  });

  it("lists every template on stdout, and writes nothing", async () => {
    const folder = makeTemporaryFolder();
    const { exit, output } = await runInFolder(folder, ["init", "--list"]);
    expect(exit).toBe(0);
    for (const { name, summary } of starterTemplates) {
      expect(output).toContain(name);
      expect(output).toContain(summary);
    }
    expect(readFolder(folder)).toStrictEqual({});
  });

  it("refuses a template that does not exist", async () => {
    const folder = makeTemporaryFolder();
    const { exit, errors } = await runInFolder(folder, ["init", "--template", "cloud"]);
    expect(exit).toBe(2);
    expect(errors).toContain("single-account");
    expect(readFolder(folder)).toStrictEqual({});
  });
});

describe("the templates", () => {
  it("are all in the list", () => {
    const names = starterTemplates.map(({ name }) => name);
    expect(readdirSync(join(templatesFolder, "specs")).sort()).toStrictEqual([...names].sort());
  });

  it.each(starterTemplates)("compile without a word, as $name does", ({ name }) => {
    const { diagnostics, files } = synthesizeText(readSpec(name), makeTemporaryFolder());
    expect(diagnostics).toStrictEqual([]);
    expect(Object.keys(files)).toContain("manifest.json");
  });

  it.each(starterTemplates)("tell editors where the schema is, as $name does", ({ name }) => {
    const [firstLine] = readSpec(name).split("\n");
    expect(firstLine).toBe(
      "# yaml-language-server: $schema=./node_modules/bedtrail/spec.schema.json",
    );
  });

  it("ask for the CDKTF command line that bedtrail is tested with", () => {
    const ours = readJson(join(__dirname, "../../package.json"));
    const theirs = readJson(join(templatesFolder, "project/package.json"));
    expect(theirs.devDependencies["cdktf-cli"]).toBe(ours.devDependencies["cdktf-cli"]);
  });
});

function readSpec(name: string): string {
  return readFileSync(join(templatesFolder, "specs", name, "bedtrail.yaml"), "utf8");
}

interface PackageManifest {
  readonly devDependencies: Readonly<Record<string, string>>;
}

function readJson(path: string): PackageManifest {
  return JSON.parse(readFileSync(path, "utf8")) as PackageManifest;
}
