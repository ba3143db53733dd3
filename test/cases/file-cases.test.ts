import { join } from "node:path";
import { readExample } from "../../src/cli/read-example";
import { createFakeHost } from "../cli/fake-host";
import { expectGoldenFile } from "../examples/golden";
import { makeCaseFolder } from "./case-folder";
import { fileCases } from "./file-cases";

const goldens = join(__dirname, "goldens");
const soundSpec = readExample("schema/unknown-key", "right") ?? "";

describe.each(Object.entries(fileCases))("%s", (code, { prepare, act, actInJson }) => {
  const exitCode = code.startsWith("io/") ? 2 : 1;

  it("looks in pretty as its golden file says", async () => {
    const folder = makeCaseFolder(soundSpec);
    prepare(folder);
    const host = createFakeHost(folder);
    const exit = await act(host);
    const printed = host.standardOutput.text() + host.standardError.text();
    expectGoldenFile(join(goldens, `${code}.txt`), printed);
    expect(printed).toContain(`error ${code}:`);
    expect(exit).toBe(exitCode);
  });

  it("looks in JSON, where there is any, as its golden file says", async () => {
    const folder = makeCaseFolder(soundSpec);
    prepare(folder);
    const host = createFakeHost(folder);
    const exit = (await actInJson?.(host)) ?? exitCode;
    const printed = actInJson && host.standardOutput.text();
    if (printed !== undefined) expectGoldenFile(join(goldens, `${code}.json`), printed);
    expect(exit).toBe(exitCode);
  });
});
