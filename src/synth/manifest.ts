import { isJsonMap, type JsonMap, type JsonValue } from "../spec/json-value";
import { cdktfVersion } from "../stacks/cdktf-version";
import { printJson } from "./print-json";

/** The file name of a stack's Terraform, as CDKTF calls it. */
export const stackFileName = "cdk.tf.json";

/** The file name of the manifest, as CDKTF calls it. */
export const manifestFileName = "manifest.json";

/** Stands for the name of a stack in an entry of which all others are stamped; no name holds it. */
const sentinel = "+stack+";

/** The manifest that the CDKTF CLI reads: every stack of the spec, since it deletes the folders of all others. */
export function printManifest(stackNames: readonly string[]): string {
  const text = printJson({
    stacks: { [sentinel]: describeStack(sentinel) },
    version: cdktfVersion,
  });
  const [, head = "", entry = "", tail = ""] =
    /^(.*"stacks": \{)(.*)(\n {2}\}.*)$/s.exec(text) ?? [];
  const chunks = entry.split(sentinel);
  const entries = [...stackNames].sort().map((name) => chunks.join(name));
  return `${head}${entries.join(",")}${tail}`;
}

function describeStack(name: string): JsonMap {
  return {
    annotations: [],
    constructPath: name,
    dependencies: [],
    name,
    stackMetadataPath: `stacks/${name}/metadata.json`,
    synthesizedStackPath: `stacks/${name}/${stackFileName}`,
    workingDirectory: `stacks/${name}`,
  };
}

/**
 * The names of the stacks that a manifest lists, whoever compiled it; nothing where the text is no manifest.
 *
 * Names that are paths are not followed.
 */
export function listedStacks(text: string): readonly string[] | undefined {
  const manifest = parse(text);
  if (!isJsonMap(manifest) || typeof manifest["version"] !== "string") return undefined;
  const { stacks } = manifest;
  if (!isJsonMap(stacks)) return undefined;
  return Object.keys(stacks).filter((name) => !/[/\\]|^[.]+$/.test(name));
}

function parse(text: string): JsonValue {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return null;
  }
}
