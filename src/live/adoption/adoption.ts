import type { Failure } from "../aws/answer";
import type { Difference } from "../status/difference";
import type { FoundImports } from "./find-imports";

/** What becomes of one target whose logging somebody else has set up. */
export type Adoption = Adopted | NotAdopted | AdoptionFailure;

export interface Adopted extends FoundImports {
  readonly kind: "adopted";
  readonly target: string;
  /** What the first apply changes of the logging configuration. */
  readonly overwritten: readonly Difference[];
}

/** There is nothing to adopt: Bedrock holds no configuration, or the target that logs is retired. */
export interface NotAdopted {
  readonly kind: "nothing-there" | "retired";
  readonly target: string;
}

export interface AdoptionFailure {
  readonly kind: "failure";
  readonly target: string;
  readonly failure: Failure;
}
