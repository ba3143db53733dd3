import { existsSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { exampleFolder, exampleNames } from "./example-folder";
import { expectGoldenFile, expectGoldenFolder } from "./golden";
import { listResourceAddresses } from "./resource-addresses";
import { synthesizeText } from "./synthesize-text";

describe.each(exampleNames)("the example %s", (name) => {
  const { diagnostics, files } = synthesizeText(
    readFileSync(exampleFolder(name, "bedtrail.yaml"), "utf8"),
    exampleFolder(name),
  );

  it("has nothing to complain about that its spec does not accept", () => {
    const counted = diagnostics.filter(({ acceptedBecause }) => acceptedBecause === undefined);
    expect(counted.map(({ code, message }) => `${code}: ${message}`)).toStrictEqual([]);
  });

  it("gives its committed output, byte for byte", () => {
    expectGoldenFolder(exampleFolder(name, "expected/cdktf.out"), files);
  });

  it("keeps its resource addresses", () => {
    expectGoldenFile(exampleFolder(name, "addresses.txt"), listResourceAddresses(files));
  });

  it("names nothing of the machine that made it", () => {
    const text = Object.values(files).join("\n");
    expect(text).not.toContain(`${process.cwd()}/`);
    expect(text).not.toContain(`${tmpdir()}/`);
  });

  it("says when to choose it", () => {
    expect(existsSync(exampleFolder(name, "README.md"))).toBe(true);
  });
});
