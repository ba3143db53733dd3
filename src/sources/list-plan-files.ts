import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * The files that a path names: itself, or in a folder all below it that end in `.json` or `.json.gz`, by name.
 *
 * What ends in `.tf.json` is a configuration. Hidden folders hold what programs keep for themselves, such as `.terraform`. What does not exist is a file all the
 * same: reading it says so.
 */
export function listPlanFiles(path: string): readonly string[] {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith("."))
    .sort((left, right) => (left.name < right.name ? -1 : 1))
    .flatMap((entry) => {
      const inside = join(path, entry.name);
      if (entry.isDirectory()) return listPlanFiles(inside);
      return /(?<![.]tf)[.]json([.]gz)?$/.test(entry.name) ? [inside] : [];
    });
}
