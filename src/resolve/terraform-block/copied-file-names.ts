import type { CopiedFiles } from "./copied-files";

/** Terraform looks for the lock file under this name alone. */
export const lockFileName = ".terraform.lock.hcl";

/** The names that the copied files have beside a stack, in a fixed order. */
export function copiedFileNames({ lockFile, include }: CopiedFiles): readonly string[] {
  const names = include.map(baseName);
  return [...(lockFile === undefined ? [] : [lockFileName]), ...names].sort();
}

/** The last part of a path that is written with `/`. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
