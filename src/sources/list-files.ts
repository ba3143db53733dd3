import { readdirSync } from "node:fs";
import { join } from "node:path";
import { errorCode } from "../files/error-code";

/**
 * The regular files of a folder and of all folders below it, in the order of their paths; nothing where the path
 * is no folder, or one that cannot be listed. Links are not followed.
 */
export function listFiles(folder: string): readonly string[] | undefined {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch (error) {
    if (errorCode(error) !== undefined) return undefined;
    throw error;
  }
}
