import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Host } from "../../src/cli/host";
import { runCdktfApp } from "../../src/cli/cdktf/run-cdktf-app";
import { readFolder } from "../examples/read-folder";
import { synthesizeText } from "../examples/synthesize-text";
import { makeTemporaryFolder } from "../examples/temporary-folder";
import { createFakeHost } from "../cli/fake-host";

const stack = "111122223333-us-east-1";
const vanishedStack = "999900001111-us-east-1";

const specText = `version: 1
name: acme-bedrock
dataTypes: [text, image, embedding, video, audio]
destinations: { s3: {} }
targets:
  - { name: main, accounts: ["111122223333"], regions: [us-east-1] }
`;

describe("the app that the CDKTF command line runs", () => {
  it("writes what `bedtrail synth` writes", () => {
    const folder = makeSpecFolder();
    expect(runApp(folder)).toStrictEqual({ code: 0, standardError: "" });
    expect(readFolder(join(folder, "cdktf.out"))).toStrictEqual(
      synthesizeText(specText, folder).files,
    );
  });

  it("prints diagnostics on stderr, and writes nothing where one is an error", () => {
    const folder = makeSpecFolder("version: 1\n");
    const { code, standardError } = runApp(folder);
    expect(code).toBe(1);
    expect(standardError).toContain("error schema/");
    expect(existsSync(join(folder, "cdktf.out"))).toBe(false);
  });

  it("calls a spec that is not there wrong usage", () => {
    const folder = makeSpecFolder();
    const { code, standardError } = runApp(folder, { BEDTRAIL_SPEC: "nowhere.yaml" });
    expect(code).toBe(2);
    expect(standardError).toContain("nowhere.yaml");
  });

  it.each([
    [{ SYNTH_HCL_OUTPUT: "true" }, 1, "--hcl"],
    [{ CDKTF_CONTEXT_JSON: '{"spec":7}' }, 2, "cdktf.json"],
  ])("refuses %j with a sentence", (environment, expectedCode, words) => {
    const folder = makeSpecFolder();
    const { code, standardError } = runApp(folder, environment);
    expect(code).toBe(expectedCode);
    expect(standardError).toContain(words);
    expect(existsSync(join(folder, "cdktf.out"))).toBe(false);
  });

  it("keeps the emptied folder of a vanished stack, which the CDKTF command line deletes", () => {
    const folder = makeSpecFolder(specText.replace("111122223333", "999900001111"));
    runApp(folder);
    writeFileSync(join(folder, "bedtrail.yaml"), specText);
    expect(runApp(folder).code).toBe(0);
    expect(listStacks(folder)).toStrictEqual([stack, vanishedStack]);
    expect(readdirSync(stackPath(folder, vanishedStack))).toStrictEqual([]);
  });

  it("writes nothing where folders of vanished stacks hold files of others, and names each", () => {
    const folder = makeSpecFolder(specText.replace("111122223333", "999900001111"));
    runApp(folder);
    writeFileSync(join(stackPath(folder, vanishedStack), "terraform.tfstate"), "{}");
    mkdirSync(join(stackPath(folder, "by-hand"), ".terraform"), { recursive: true });
    const before = readFolder(folder);
    writeFileSync(join(folder, "bedtrail.yaml"), specText);

    const { code, standardError } = runApp(folder);
    expect(code).toBe(1);
    expect(standardError.match(/output\/orphan-with-files/g)).toHaveLength(2);
    expect(standardError).toContain(
      `"cdktf.out/stacks/${vanishedStack}" with files that bedtrail did not write: terraform.tfstate.`,
    );
    expect(standardError).toContain(".terraform.");
    expect(readFolder(folder)).toStrictEqual({ ...before, "bedtrail.yaml": specText });
  });

  it("does not mind files of others in the folder of a stack that the spec has", () => {
    const folder = makeSpecFolder();
    runApp(folder);
    writeFileSync(join(stackPath(folder, stack), "terraform.tfstate"), "{}");
    expect(runApp(folder)).toStrictEqual({ code: 0, standardError: "" });
  });
});

function makeSpecFolder(text = specText): string {
  const folder = makeTemporaryFolder();
  writeFileSync(join(folder, "bedtrail.yaml"), text);
  return folder;
}

function stackPath(folder: string, name: string): string {
  return join(folder, "cdktf.out/stacks", name);
}

function listStacks(folder: string): readonly string[] {
  return readdirSync(join(folder, "cdktf.out/stacks")).sort();
}

function runApp(
  workingDirectory: string,
  environment: Host["environment"] = {},
): { code: number; standardError: string } {
  const host = createFakeHost(workingDirectory, { environment });
  const code = runCdktfApp(host);
  return { code, standardError: host.standardError.text() };
}
