import { readdirSync } from "node:fs";
import { join } from "node:path";
import { readOrNothing } from "../files/read-or-nothing";
import { importsFileName } from "./imports-file";
import { stackFileName } from "./manifest";
import { isMarked, readMark } from "./mark";
import { errorCode } from "../files/error-code";

/** Where the folder of a stack is in an output folder. */
export function stackFolder(outputFolder: string, stack: string): string {
  return join(outputFolder, "stacks", stack);
}

/** The names of all stack folders in an output folder, ours and others'. Links are none: the CDKTF CLI leaves them. */
export function listStackFolders(outputFolder: string): readonly string[] {
  try {
    return readdirSync(join(outputFolder, "stacks"), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort();
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes(errorCode(error) ?? "")) return [];
    throw error;
  }
}

/** The names of our files in a stack's folder; none where the folder is not ours. */
export function readOwnNames(path: string): readonly string[] {
  const stackText = readOrNothing(join(path, stackFileName));
  const names = stackText && readMark(stackText.toString("utf8"));
  if (names === undefined) return [];
  const imports = readOrNothing(join(path, importsFileName));
  const hasImports = imports !== undefined && isMarked(imports.toString("utf8"));
  return hasImports ? [...names, importsFileName] : names;
}
