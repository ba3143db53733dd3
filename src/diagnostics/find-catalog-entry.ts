import { catalog } from "./catalog";
import type { CatalogEntry } from "./catalog-entry";

/** What is known of a code that a user wrote; nothing where it is no code of ours. */
export function findCatalogEntry(code: string): CatalogEntry | undefined {
  const entries: Readonly<Record<string, CatalogEntry>> = catalog;
  return Object.hasOwn(entries, code) ? entries[code] : undefined;
}
