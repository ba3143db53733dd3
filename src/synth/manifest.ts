import type { StackDependencies } from "../resolve/stack-dependencies";
import { isJsonMap, parseJson, type JsonMap } from "../spec/json-value";
import { cdktfVersion } from "../stacks/cdktf-version";
import { printJson } from "./print-json";

/** The file name of a stack's Terraform, as CDKTF calls it. */
export const stackFileName = "cdk.tf.json";

/** The file name of the manifest, as CDKTF calls it. */
export const manifestFileName = "manifest.json";

/** Stands for the name of a stack in an entry of which all others are stamped; no name holds it. */
const sentinel = "+stack+";

/** The manifest that the CDKTF CLI reads: every stack of the spec, since it deletes the folders of all others. */
export function printManifest(
  stackNames: readonly string[],
  dependencies: StackDependencies = new Map(),
): string {
  const stamps = new Map<string, Stamp>();
  const stampOf = (waitsFor: readonly string[]): Stamp => {
    const key = waitsFor.join();
    const stamp = stamps.get(key) ?? prepareStamp(waitsFor);
    stamps.set(key, stamp);
    return stamp;
  };
  const entries = [...stackNames].sort().map((name) => {
    const { entry } = stampOf(dependencies.get(name) ?? []);
    return entry.join(name);
  });
  const { head, tail } = stampOf([]);
  return `${head}${entries.join(",")}${tail}`;
}

/** The text of a manifest of one stack, cut at its entry, and that at the name. */
interface Stamp {
  readonly head: string;
  readonly entry: readonly string[];
  readonly tail: string;
}

function prepareStamp(dependencies: readonly string[]): Stamp {
  const text = printJson({
    stacks: { [sentinel]: describeStack(sentinel, dependencies) },
    version: cdktfVersion,
  });
  const [, head = "", entry = "", tail = ""] =
    /^(.*"stacks": \{)(.*)(\n {2}\}.*)$/s.exec(text) ?? [];
  return { head, entry: entry.split(sentinel), tail };
}

function describeStack(name: string, dependencies: readonly string[]): JsonMap {
  return {
    annotations: [],
    constructPath: name,
    dependencies,
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
  const manifest = parseJson(text);
  if (!isJsonMap(manifest) || typeof manifest["version"] !== "string") return undefined;
  const { stacks } = manifest;
  if (!isJsonMap(stacks)) return undefined;
  return Object.keys(stacks).filter((name) => !/[/\\]|^[.]+$/.test(name));
}
