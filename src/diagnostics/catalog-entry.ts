export type Severity = "error" | "warning" | "info";

/** What is known of a code before any spec is read. Codes are public: once released they never change. */
export interface CatalogEntry {
  readonly severity: Severity;
  /** The rule in one line, as a law. */
  readonly title: string;
  /** Why the rule exists, for `bedtrail explain`. */
  readonly explanation: string;
  /** Whether a spec may accept it although it is an error; every warning may be accepted. */
  readonly isAcceptable?: boolean;
}
