import type { LimitedAcceptance } from "../diagnostics/share-targets";
import type { StackSettings } from "../resolve/stack";
import type { Target } from "../resolve/target";
import type { DocumentPath } from "../spec/document-path";

/** What a review asks of a spec: its targets, what it accepts, and where in it something stands. */
export interface ReviewedSpec {
  /** The names of all its stacks, the central ones too, in the order of the spec. */
  readonly stacks: readonly string[];
  readonly findTarget: (id: string) => Target | undefined;
  /** What a stack is made from: of a central one its own settings, then those of all targets. */
  readonly findSettings: (id: string) => readonly StackSettings[];
  /** The `<group>/<stack>` of a target, by which `accept` names it; its id where nothing is known of it. */
  readonly labelOf: (id: string) => string;
  /** Whether a stack of the spec is in an account. */
  readonly hasAccount: (id: string) => boolean;
  readonly acceptances: readonly FindingAcceptance[];
  readonly lineOf: (place: DocumentPath) => { readonly file: string; readonly line: number };
}

/** An entry of `accept`, as far as a review needs it. */
export interface FindingAcceptance extends LimitedAcceptance {
  readonly code: string;
}

/** Plans can be reviewed without a spec. */
export const noSpec: ReviewedSpec = {
  stacks: [],
  findTarget: () => undefined,
  findSettings: () => [],
  labelOf: (id) => id,
  hasAccount: () => false,
  acceptances: [],
  lineOf: () => ({ file: "", line: 0 }),
};
