import { randomUUID } from "node:crypto";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { errorCode } from "./error-code";

/** Replaces files so that each is whole at every moment, old or new. */
export interface AtomicFiles {
  /** Makes a folder; whether it was not there before, so that there is nothing in it to compare with. */
  createFolder(path: string): boolean;
  /** Writes a file of a folder that is there, with the permissions of `mode` where that is given. */
  replace(path: string, content: string | Buffer, mode?: number): void;
  /** Removes the temporary folder. */
  finish(): void;
}

/**
 * Opens a temporary folder inside `folder`, so that a rename never crosses file systems.
 *
 * What a killed run left there goes first. Nothing is synced: a lost write is repaired by the next run.
 * Another run may clean up at the same time: the staged file has a name of its own, and is staged again.
 */
export function openAtomicFiles(folder: string): AtomicFiles {
  const temporary = join(folder, ".bedtrail-writing");
  const staged = join(temporary, randomUUID());
  const clean = (): void => {
    rmSync(temporary, { recursive: true, force: true });
  };
  const stage = (path: string, content: string | Buffer, mode?: number): void => {
    writeFileSync(staged, encode(content), { mode });
    renameSync(staged, path);
  };
  clean();
  createTemporary(folder, temporary);
  return {
    createFolder: (path) => mkdirSync(path, { recursive: true }) !== undefined,
    replace(path, content, mode) {
      try {
        stage(path, content, mode);
      } catch (error) {
        if (errorCode(error) !== "ENOENT") throw error;
        createTemporary(folder, temporary);
        stage(path, content, mode);
      }
    },
    finish: clean,
  };
}

/** Made by itself: with its parents, Node would say ENOENT (nothing there) of a file system that is read-only. */
function createTemporary(folder: string, temporary: string): void {
  mkdirSync(folder, { recursive: true });
  try {
    mkdirSync(temporary);
  } catch (error) {
    if (errorCode(error) !== "EEXIST") throw error;
  }
}

/** What texts are encoded in, one after the other: a buffer for each would be as much garbage as all files together. */
const scratch = Buffer.allocUnsafeSlow(64 * 1024);
const mostBytesOfCharacter = 3;

function encode(content: string | Buffer): Buffer {
  if (typeof content !== "string") return content;
  if (content.length * mostBytesOfCharacter > scratch.length) return Buffer.from(content);
  return scratch.subarray(0, scratch.write(content));
}
