import type { Severity } from "./diagnostic";

/** What is known of a code before any spec is read. Codes are public: once released they never change. */
export interface CatalogEntry {
  readonly severity: Severity;
  /** The rule in one line, as a law. */
  readonly title: string;
  /** Why the rule exists, for `bedtrail explain`. */
  readonly explanation: string;
}
