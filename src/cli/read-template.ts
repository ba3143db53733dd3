import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { NewFile } from "../files/write-new-files";

/** In the package and in the repository alike, templates lie beside what is compiled. */
const templatesFolder = join(__dirname, "../../templates");

/** Reads every file of a folder in `templates/`, as `init` writes them, in the order of their paths. */
export function readTemplate(folder: string): readonly NewFile[] {
  const root = join(templatesFolder, folder);
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: writtenPath(relative(root, path)), content: readFileSync(path) }))
    .sort((left, right) => (left.path < right.path ? -1 : 1));
}

/**
 * `dot-` at the start of a name stands for a dot.
 *
 * npm leaves some names that start with a dot out of a package, and renames others:
 * https://docs.npmjs.com/cli/v11/configuring-npm/package-json#files
 */
function writtenPath(path: string): string {
  return path
    .split(sep)
    .map((name) => name.replace(/^dot-/, "."))
    .join("/");
}
