import { lstatSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/** A file to write: its path below the folder, with `/`. */
export interface NewFile {
  readonly path: string;
  readonly content: Buffer;
}

/** What became of files that must not replace any. */
export type NewFiles =
  | { readonly kind: "written" }
  | { readonly kind: "existing"; readonly paths: readonly string[] }
  | { readonly kind: "not-writable"; readonly path: string; readonly reason: string };

/** Writes files into a folder, or none of them: one that is there already, be it as a broken link, is never replaced. */
export function writeNewFiles(folder: string, files: readonly NewFile[]): NewFiles {
  const written: string[] = [];
  try {
    const existing = files.filter(({ path }) => isThere(join(folder, path)));
    if (existing.length > 0) return { kind: "existing", paths: existing.map(({ path }) => path) };
    for (const { path, content } of files) {
      const target = join(folder, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, content, { flag: "wx" });
      written.push(target);
    }
    return { kind: "written" };
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    if (code === undefined || path === undefined) throw error;
    for (const target of written) rmSync(target);
    return { kind: "not-writable", path: relative(folder, path), reason: code };
  }
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
