import { AsyncLocalStorage } from "node:async_hooks";
import { StandardRetryStrategy } from "@smithy/core/retry";
import type { Credentials } from "./credentials";
import { redact } from "./redact";

/** On whose behalf a call is made. Each has retries of its own, so that one that is throttled costs no other. */
export interface Caller {
  readonly credentials: Credentials;
  readonly retries: StandardRetryStrategy;
  /** Takes the caller's secrets out of a text. */
  readonly redact: (text: string) => string;
}

/** Who makes a call, and who hears why it is made again. */
export interface CallMaker extends Caller {
  readonly onRetry: (error: Error | undefined) => void;
}

/**
 * The caller of the call that is being made.
 *
 * Clients are shared by all accounts of a Region: making a client for each of thousands of targets takes longer
 * than the call. So credentials travel with the call, and not with the client.
 */
export const currentCaller = new AsyncLocalStorage<CallMaker>();

/** How often a call is made at most; waits between double, with jitter. */
const maxAttempts = 6;

export function createCaller(
  credentials: Credentials,
  others: readonly Credentials[] = [],
): Caller {
  return {
    credentials,
    retries: new StandardRetryStrategy({ maxAttempts }),
    redact: (text) => redact(text, [credentials, ...others]),
  };
}

/** The caller of the running call; a call without one is a bug. */
export function requireCaller(): CallMaker {
  const caller = currentCaller.getStore();
  if (caller === undefined) throw new Error("A call to AWS was made on nobody's behalf.");
  return caller;
}
