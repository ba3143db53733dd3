import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packageFolder, runBedtrail, runScript, type Finished } from "../examples/built-bedtrail";
import { readFolder } from "../examples/read-folder";
import { makeTemporaryFolder } from "../examples/temporary-folder";

// The CDKTF command line takes seconds to start.
jest.setTimeout(60_000);

describe("the CDKTF command line", () => {
  it("gives, in the repository, what `bedtrail synth` gives, and again at the second time", () => {
    const folder = makeTemporaryFolder();
    const bedtrailOutput = join(folder, "bedtrail");
    const cdktfOutput = join(folder, "cdktf");
    const spec = "examples/quickstart/bedtrail.yaml";
    const workingDirectory = packageFolder;
    runBedtrail(["synth", spec, "--out", bedtrailOutput], { workingDirectory });
    const expected = readFolder(bedtrailOutput);
    expect(Object.keys(expected)).toContain("manifest.json");
    for (let time = 1; time <= 2; time += 1) {
      expect(runCdktf(["synth", "--output", cdktfOutput], packageFolder).code).toBe(0);
      expect(readFolder(cdktfOutput)).toStrictEqual(expected);
    }
  });

  it("gives, in a folder that init made, what `bedtrail synth` gives", () => {
    const folder = initFolder();
    const workingDirectory = folder;
    expect(runCdktf(["synth"], folder).code).toBe(0);
    runBedtrail(["synth", "--out", "bedtrail.out"], { workingDirectory });
    const expected = readFolder(join(folder, "bedtrail.out"));
    expect(Object.keys(expected)).toContain("manifest.json");
    expect(readFolder(join(folder, "cdktf.out"))).toStrictEqual(expected);
  });

  it("deletes the folder of a vanished stack, unless it holds more than bedtrail wrote", () => {
    const folder = initFolder();
    runCdktf(["synth"], folder);
    moveToRegion(folder, "us-west-2");
    expect(runCdktf(["synth"], folder).code).toBe(0);
    expect(listStacks(folder)).toStrictEqual(["111122223333-us-west-2"]);

    const state = join(folder, "cdktf.out/stacks/111122223333-us-west-2/terraform.tfstate");
    writeFileSync(state, "{}");
    moveToRegion(folder, "eu-west-1");
    const { code, standardError } = runCdktf(["synth"], folder);
    expect(code).toBe(1);
    expect(standardError).toContain("output/orphan-with-files");
    expect(listStacks(folder)).toStrictEqual(["111122223333-us-west-2"]);
    expect(readFileSync(state, "utf8")).toBe("{}");
  });

  it("is refused HCL, and nothing is written", () => {
    const folder = initFolder();
    const { code, standardError } = runCdktf(["synth", "--hcl"], folder);
    expect(code).toBe(1);
    expect(standardError).toContain("Run `cdktf` without `--hcl`.");
    expect(readdirSync(folder)).not.toContain("cdktf.out");
  });
});

/** A folder that init made, with the package in its place. */
function initFolder(): string {
  const folder = makeTemporaryFolder();
  expect(runBedtrail(["init"], { workingDirectory: folder }).code).toBe(0);
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(packageFolder, join(folder, "node_modules/bedtrail"), "junction");
  return folder;
}

function runCdktf(commandLine: readonly string[], workingDirectory: string): Finished {
  const script = join(packageFolder, "node_modules/cdktf-cli/bundle/bin/cdktf.js");
  // No telemetry, no look for a newer version, and nothing in the user's home.
  const environment = {
    CHECKPOINT_DISABLE: "1",
    DISABLE_VERSION_CHECK: "1",
    CDKTF_HOME: makeTemporaryFolder(),
  };
  return runScript(script, commandLine, { workingDirectory, environment });
}

function moveToRegion(folder: string, region: string): void {
  const path = join(folder, "bedtrail.yaml");
  const text = readFileSync(path, "utf8");
  writeFileSync(path, text.replace(/regions: \[.*\]/, `regions: [${region}]`));
}

function listStacks(folder: string): readonly string[] {
  return readdirSync(join(folder, "cdktf.out/stacks"));
}
