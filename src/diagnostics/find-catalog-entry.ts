import { catalog } from "./catalog";
import type { CatalogEntry } from "./catalog-entry";
import { findingCatalog } from "./finding-catalog";

/** Every code that bedtrail can say anything under: of diagnostics, and of findings. */
export const allCodes: Readonly<Record<string, CatalogEntry>> = { ...catalog, ...findingCatalog };

/** What is known of a code that a user wrote; nothing where it is no code of ours. */
export function findCatalogEntry(code: string): CatalogEntry | undefined {
  return Object.hasOwn(allCodes, code) ? allCodes[code] : undefined;
}
