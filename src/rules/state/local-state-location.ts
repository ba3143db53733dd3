import { posix } from "node:path";
import type { Target } from "../../resolve/target";

/**
 * Where a local state lies in the output folder, or beside it: its path starts at the stack's folder.
 *
 * macOS and Windows keep no two files whose names differ in case alone.
 */
export function localStateLocation(path: string, target: Target): string {
  const location = posix.isAbsolute(path)
    ? posix.normalize(path)
    : posix.join("stacks", target.id, path);
  return location.toLowerCase();
}
