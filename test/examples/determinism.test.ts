import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { runBedtrail } from "./built-bedtrail";
import { exampleFolder, exampleNames } from "./example-folder";
import { readFolder } from "./read-folder";
import { synthesizeText } from "./synthesize-text";
import { makeTemporaryFolder } from "./temporary-folder";

describe("the same spec gives the same bytes", () => {
  it.each(exampleNames)("whatever the order of the keys, as in %s", (name) => {
    const shuffled = JSON.stringify(withKeysReversed(parse(readExample(name))));
    expect(shuffled).not.toBe(JSON.stringify(parse(readExample(name))));
    expect(synthesizeText(shuffled, exampleFolder(name)).files).toStrictEqual(filesOf(name));
  });

  it.each([
    ["the far east", { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" }],
    ["the far west", { TZ: "Pacific/Niue", LANG: "C", LC_ALL: "C" }],
  ])("whatever the working directory, the time zone and the locale, as in %s", (_place, where) => {
    const workingDirectory = makeTemporaryFolder();
    const spec = exampleFolder("organisation", "bedtrail.yaml");
    const { code } = runBedtrail(["synth", spec], { workingDirectory, environment: where });
    expect(code).toBe(0);
    expect(readFolder(join(workingDirectory, "cdktf.out"))).toStrictEqual(filesOf("organisation"));
  });

  it("also into a folder that holds the output of another spec", () => {
    const workingDirectory = makeTemporaryFolder();
    for (const name of ["govcloud", "organisation", "quickstart"]) {
      runBedtrail(["synth", exampleFolder(name, "bedtrail.yaml")], { workingDirectory });
    }
    expect(readFolder(join(workingDirectory, "cdktf.out"))).toStrictEqual(filesOf("quickstart"));
  });
});

function readExample(name: string): string {
  return readFileSync(exampleFolder(name, "bedtrail.yaml"), "utf8");
}

function filesOf(name: string): Readonly<Record<string, string>> {
  return synthesizeText(readExample(name), exampleFolder(name)).files;
}

function withKeysReversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withKeysReversed);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(
    ([key, item]) => [key, withKeysReversed(item)] as const,
  );
  return Object.fromEntries(entries.reverse());
}
