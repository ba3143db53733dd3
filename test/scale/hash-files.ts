import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** A hash of every file below a folder, by its path relative to the folder. */
export function hashFiles(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path), hashFile(path)]),
  );
}

function hashFile(path: string): string {
  return createHash("sha1").update(readFileSync(path)).digest("base64");
}
