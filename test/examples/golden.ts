import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readFolder } from "./read-folder";

/** A build server never writes what it is there to compare. */
const updates = process.env["UPDATE_GOLDEN"] === "1" && (process.env["CI"] ?? "") === "";

/** Holds the files of a folder to what they were; `UPDATE_GOLDEN=1` rewrites the folder instead. */
export function expectGoldenFolder(folder: string, files: Readonly<Record<string, string>>): void {
  if (updates) {
    rmSync(folder, { recursive: true, force: true });
    for (const [path, text] of Object.entries(files)) writeGolden(join(folder, path), text);
  }
  expect(files).toStrictEqual(readFolder(folder));
}

/** Holds one file to what it was; `UPDATE_GOLDEN=1` rewrites it instead. */
export function expectGoldenFile(path: string, text: string): void {
  if (updates) writeGolden(path, text);
  expect(text).toBe(existsSync(path) ? readFileSync(path, "utf8") : undefined);
}

function writeGolden(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
