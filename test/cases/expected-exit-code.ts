import { findCatalogEntry } from "../../src/diagnostics/find-catalog-entry";

/** What a command ends with that reports this code, of a file that it was given, and no other. */
export function expectedExitCode(code: string): number {
  if (findCatalogEntry(code)?.severity !== "error") return 0;
  return code.startsWith("io/") ? 2 : 1;
}
