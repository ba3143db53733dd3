import stringify from "json-stable-stringify";
import { cdktfVersion } from "../stacks/cdktf-version";

/** The file name of a stack's Terraform, as CDKTF calls it. */
export const stackFileName = "cdk.tf.json";

/** The file name of the manifest, as CDKTF calls it. */
export const manifestFileName = "manifest.json";

/** The manifest that the CDKTF CLI reads: every stack of the spec, since it deletes the folders of all others. */
export function printManifest(stackNames: readonly string[]): string {
  const stacks = Object.fromEntries(
    stackNames.map((name) => [
      name,
      {
        annotations: [],
        constructPath: name,
        dependencies: [],
        name,
        stackMetadataPath: `stacks/${name}/metadata.json`,
        synthesizedStackPath: `stacks/${name}/${stackFileName}`,
        workingDirectory: `stacks/${name}`,
      },
    ]),
  );
  const text = stringify({ stacks, version: cdktfVersion }, { space: 2 });
  if (text === undefined) throw new Error("A manifest has no JSON.");
  return text;
}
