import type { SettingsPath } from "../../resolve/settings/origins";
import { formatPath, type DocumentPath } from "../../spec/document-path";

/**
 * Whether the schema refused the key that a block lacks, a part of it, or a misspelt key by which it was meant.
 *
 * That has been reported. That the key is missing is the same mistake.
 */
export function wasMeant(
  unusable: readonly DocumentPath[],
  block: SettingsPath,
  key: string,
): boolean {
  const missing = formatPath([...block, key]);
  return unusable.some(
    (path) => formatPath(settingsPath(path).slice(0, block.length + 1)) === missing,
  );
}

/** Groups and overrides hold settings under the same keys as the spec itself. */
function settingsPath(path: DocumentPath): SettingsPath {
  return path[0] === "targets" || path[0] === "overrides" ? path.slice(2) : path;
}
