import { writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { packageFolder, runBedtrail } from "../examples/built-bedtrail";
import { makeTemporaryFolder } from "../examples/temporary-folder";

const quickstart = join(packageFolder, "examples/quickstart/bedtrail.yaml");

/** Tells the names of all files that a program has loaded. */
const tellLoaded = `process.on("exit", () => console.error(
  JSON.stringify(Object.keys(require.cache)),
));`;

function loadedBy(commandLine: readonly string[]): readonly string[] {
  const folder = makeTemporaryFolder();
  const preload = join(folder, "tell-loaded.cjs");
  writeFileSync(preload, tellLoaded);
  const { standardError } = runBedtrail(commandLine, {
    workingDirectory: folder,
    environment: { NODE_OPTIONS: `--require ${preload}` },
  });
  const [names = "[]"] = standardError.trimEnd().split("\n").slice(-1);
  return (JSON.parse(names) as string[]).map((name) => basename(name));
}

it.each([
  ["--help"],
  ["validate", quickstart],
  ["explain", "names/shared-role"],
  ["targets", quickstart],
  ["review", "none.json"],
  ["adopt", quickstart, "--help"],
  ["status", quickstart, "--help"],
  ["schema"],
])("%s %s reads no CDKTF, whose loading costs more than all else", (...commandLine) => {
  const loaded = loadedBy(commandLine);
  expect(loaded).toContain("main.js");
  expect(loaded).not.toContain("cdktf-packages.js");
});

it.each([
  ["synth", quickstart],
  ["policy", "bucket", quickstart],
  ["policy", "deployer", quickstart],
  ["policy", "scp", quickstart, "--exempt", "deployer"],
])("%s reads it", (...commandLine) => {
  expect(loadedBy(commandLine)).toContain("cdktf-packages.js");
});
