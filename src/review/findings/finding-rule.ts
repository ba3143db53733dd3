import type { FindingCode } from "../../diagnostics/finding-catalog";
import type { Risk } from "../../diagnostics/finding-entry";
import type { ReviewedSpec } from "../reviewed-spec";
import type { StackChange } from "../stack-change";

/** What a rule says of the change of one stack; marks stand for the target's own values. */
export interface Found {
  /** A clause without its targets and without a full stop. */
  readonly message: string;
  readonly addresses: readonly string[];
  /** Absent where it is that of the code. */
  readonly risk?: Risk;
}

/** Looks for one kind of risk. It sees one change of each group, and speaks for all targets of the group. */
export interface FindingRule {
  readonly code: FindingCode;
  /** Whether it sees what earlier applies replaced and could not destroy, too. */
  readonly seesDeposed?: true;
  readonly find: (change: StackChange, spec: ReviewedSpec) => readonly Found[];
}
