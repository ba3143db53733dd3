import { posix } from "node:path";

/**
 * Where a local state lies in the output folder, or beside it: its path starts at the stack's folder.
 *
 * macOS and Windows keep no two files whose names differ in case alone.
 */
export function localStateLocation(path: string, stack: string): string {
  const location = posix.isAbsolute(path)
    ? posix.normalize(path)
    : posix.join("stacks", stack, path);
  return location.toLowerCase();
}
