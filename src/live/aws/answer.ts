/** What AWS said to a question: a value, that there is none, or why it says nothing. */
export type Answer<Value> = Found<Value> | Absent | Failure;

export interface Found<Value> {
  readonly kind: "found";
  readonly value: Value;
}

export interface Absent {
  readonly kind: "absent";
}

/** Why nothing is known. The message is fit to print: it holds no credentials. */
export interface Failure {
  readonly kind: "failure";
  readonly reason: FailureReason;
  readonly message: string;
  /** Whether whoever refuses says that it knows the caller; without it, that is open. */
  readonly isCallerKnown?: true;
}

export type FailureReason =
  | "access-denied"
  | "no-credentials"
  | "other-account"
  | "region-disabled"
  | "throttled"
  | "timed-out"
  | "unreachable";

export const absent: Absent = { kind: "absent" };

export function found<Value>(value: Value): Found<Value> {
  return { kind: "found", value };
}

export function failure(reason: FailureReason, message: string): Failure {
  return { kind: "failure", reason, message };
}
