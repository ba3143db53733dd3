import { readFileSync } from "node:fs";
import { printManifest } from "../../src/synth/manifest";

describe("printManifest", () => {
  test("lists every stack as CDKTF does, whatever the order", () => {
    const text = printManifest(["b", "a"]);
    expect(JSON.parse(text)).toEqual({
      version: "0.21.0",
      stacks: Object.fromEntries(
        ["a", "b"].map((name) => [
          name,
          {
            name,
            constructPath: name,
            workingDirectory: `stacks/${name}`,
            synthesizedStackPath: `stacks/${name}/cdk.tf.json`,
            stackMetadataPath: `stacks/${name}/metadata.json`,
            annotations: [],
            dependencies: [],
          },
        ]),
      ),
    });
    expect(printManifest(["a", "b"])).toBe(text);
  });

  test("names the version of CDKTF that is installed", () => {
    const text = readFileSync(require.resolve("cdktf/package.json"), "utf8");
    const { version } = JSON.parse(text) as { readonly version: string };
    expect(JSON.parse(printManifest([]))).toMatchObject({ version });
  });
});
