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

const cases = Object.entries({ ...fileCases, ...recordCases });

/** The cases whose command has a result in JSON. */
const casesInJson = cases.flatMap(([code, { prepare, actInJson }]) =>
  actInJson === undefined ? [] : [[code, { prepare, actInJson }] as const],
);

describe.each(cases)("%s", (code, { prepare, act, excerpt = (printed) => printed }) => {
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
});

describe.each(casesInJson)("%s", (code, { prepare, actInJson }) => {
  it("looks in JSON as its golden file says", async () => {
    const folder = makeCaseFolder(soundSpec);
    await prepare(folder);
    const host = createFakeHost(folder);
    const exit = await actInJson(host);
    expectGoldenFile(join(goldens, `${code}.json`), host.standardOutput.text());
    expect(exit).toBe(expectedExitCode(code));
  });
});
