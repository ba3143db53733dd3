import type { FindingCode } from "../diagnostics/finding-catalog";
import type { Risk } from "../diagnostics/finding-entry";

/** What a review says about a change. */
export interface Finding {
  readonly code: FindingCode;
  readonly risk: Risk;
  /** A clause without its targets and without a full stop, to which a report adds `in 12 targets`. */
  readonly message: string;
  /** The resources that it speaks of; none where it is the whole stack. */
  readonly addresses: readonly string[];
  /** The ids of the groups that it was found in. */
  readonly groups: readonly string[];
  /** The ids of its targets, never empty, each once. */
  readonly targets: readonly string[];
  /** The reason under which the spec accepts it; an accepted finding is shown and does not count. */
  readonly acceptedBecause?: string;
}
