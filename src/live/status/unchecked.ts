import type { Failure, FailureReason } from "../aws/answer";

/** A check that was asked for and could not be made, in words for people. */
export interface Unchecked {
  /** A setting as in the spec, or something of it: `destinations.s3.bucket policy`. */
  readonly what: string;
  readonly reason: FailureReason;
  readonly message: string;
}

export function uncheckedFor(what: string, { reason, message }: Failure): Unchecked {
  return { what, reason, message };
}
