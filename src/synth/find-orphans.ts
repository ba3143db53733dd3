import { readdirSync } from "node:fs";
import { listStackFolders, readOwnNames, stackFolder } from "./stack-folders";

/** The folder of a stack that the spec no longer has, with files that bedtrail did not write. */
export interface Orphan {
  readonly stack: string;
  /** What is not ours, by its names in the folder: state, plug-ins, files of the user. */
  readonly foreignNames: readonly string[];
}

/**
 * Finds the folders that the CDKTF CLI would delete although they hold more than bedtrail's own files.
 *
 * After its app has run, the CLI deletes every stack folder that it saw before and that the manifest lacks,
 * whatever is in it: `SynthStack.synth` in https://github.com/hashicorp/terraform-cdk
 */
export function findOrphans(
  outputFolder: string,
  stackNames: ReadonlySet<string>,
): readonly Orphan[] {
  return listStackFolders(outputFolder)
    .filter((stack) => !stackNames.has(stack))
    .map((stack) => ({ stack, foreignNames: listForeignNames(stackFolder(outputFolder, stack)) }))
    .filter(({ foreignNames }) => foreignNames.length > 0);
}

function listForeignNames(path: string): readonly string[] {
  const ours = readOwnNames(path);
  return readdirSync(path)
    .filter((name) => !ours.includes(name))
    .sort();
}
