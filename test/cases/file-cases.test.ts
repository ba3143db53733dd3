import { join } from "node:path";
import { readExample } from "../../src/cli/read-example";
import { createFakeHost } from "../cli/fake-host";
import { expectGoldenFile } from "../examples/golden";
import { makeCaseFolder } from "./case-folder";
import { expectedExitCode } from "./expected-exit-code";
import { fileCases } from "./file-cases";
import { recordCases } from "./record-cases";

const goldens = join(__dirname, "goldens");
const soundSpec = readExample("schema/unknown-key", "right") ?? "";

describe.each(Object.entries({ ...fileCases, ...recordCases }))("%s", (code, fileCase) => {
  const { prepare, act, actInJson, excerpt = (printed: string) => printed } = fileCase;

  it("looks in pretty as its golden file says", async () => {
    const folder = makeCaseFolder(soundSpec);
    await prepare(folder);
    const host = createFakeHost(folder);
    const exit = await act(host);
    const printed = excerpt(host.standardOutput.text() + host.standardError.text());
    expectGoldenFile(join(goldens, `${code}.txt`), printed);
    expect(printed).toContain(code);
    expect(exit).toBe(expectedExitCode(code));
  });

  it("looks in JSON, where there is any, as its golden file says", async () => {
    const folder = makeCaseFolder(soundSpec);
    await prepare(folder);
    const host = createFakeHost(folder);
    const exit = (await actInJson?.(host)) ?? expectedExitCode(code);
    const printed = actInJson && host.standardOutput.text();
    if (printed !== undefined) expectGoldenFile(join(goldens, `${code}.json`), printed);
    expect(exit).toBe(expectedExitCode(code));
  });
});
