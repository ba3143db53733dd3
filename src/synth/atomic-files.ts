import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Replaces files so that each is whole at every moment, old or new. */
export interface AtomicFiles {
  /** Makes a folder; whether it was not there before, so that there is nothing in it to compare with. */
  createFolder(path: string): boolean;
  /** Writes a file of a folder that is there. */
  replace(path: string, content: string | Buffer): void;
  /** Removes the temporary folder. */
  finish(): void;
}

/**
 * Opens a temporary folder inside `folder`, so that a rename never crosses file systems.
 *
 * What a killed run left there goes first. Nothing is synced: a lost write is repaired by the next run.
 */
export function openAtomicFiles(folder: string): AtomicFiles {
  const temporary = join(folder, ".bedtrail-writing");
  rmSync(temporary, { recursive: true, force: true });
  mkdirSync(temporary, { recursive: true });
  const staged = join(temporary, "file");
  return {
    createFolder: (path) => mkdirSync(path, { recursive: true }) !== undefined,
    replace(path, content) {
      writeFileSync(staged, content);
      renameSync(staged, path);
    },
    finish() {
      rmSync(temporary, { recursive: true, force: true });
    },
  };
}
