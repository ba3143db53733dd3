import type { Failure } from "../aws/answer";
import type { LoggingConfiguration } from "../aws/logging-configuration";
import type { Delivery } from "../delivery/delivery";
import type { Difference } from "./difference";
import type { Unchecked } from "./unchecked";

/** What one (account, Region) is, held against the spec. */
export interface TargetStatus {
  /** `<account>-<region>`, as its stack is or would be called. */
  readonly target: string;
  readonly account: string;
  readonly accountName?: string;
  readonly region: string;
  /** The group of the spec; absent where no spec has the target. */
  readonly group?: string;
  readonly retired: boolean;
  readonly state: TargetState;
  /** How it differs; never empty where it has drifted. */
  readonly differences: readonly Difference[];
  /** What is worth knowing and is no difference. */
  readonly notes: readonly string[];
  /** What was to be checked and could not be. */
  readonly unchecked: readonly Unchecked[];
  /** Why nothing is known, where it is unreachable. */
  readonly failure?: Failure;
  /** What Bedrock holds; absent where logging is off, or nothing is known. */
  readonly found?: LoggingConfiguration;
  readonly delivery?: Delivery;
}

/**
 * `unverified`: what could be looked at is as specified, and something of what was asked for could not be looked at.
 * What is known to differ counts more, and so it has drifted whatever else is unchecked.
 */
export type TargetState = (typeof targetStates)[number];

/** Every state, the sound one first. */
export const targetStates = [
  "as-specified",
  "unverified",
  "drifted",
  "missing",
  "not-in-spec",
  "unreachable",
] as const;
