import type { CatalogEntry } from "./catalog-entry";

/** How much there is to lose when a change is applied unread. */
export type Risk = "high" | "medium" | "low";

/**
 * What is known of the code of a finding before any change is read. Codes are public: once released they never change.
 *
 * Every finding may be accepted: a change is what somebody wants, and a review only says what it does.
 */
export interface FindingEntry extends CatalogEntry {
  readonly risk: Risk;
}
