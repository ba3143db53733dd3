import { AsyncLocalStorage } from "node:async_hooks";
import { StandardRetryStrategy } from "@smithy/core/retry";
import type { Credentials } from "./credentials";
import { hideSecrets, redact } from "./redact";

/** On whose behalf calls are made. */
export interface Caller {
  readonly credentials: Credentials;
  /** What may be printed of a message. */
  readonly redact: (text: string) => string;
  /** A text without the caller's secrets. */
  readonly hideSecrets: (text: string) => string;
}

/** Who makes a call, and who hears why it is made again. */
export interface CallMaker extends Caller {
  readonly retries: StandardRetryStrategy;
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
  const all = [credentials, ...others];
  return {
    credentials,
    redact: (text) => redact(text, all),
    hideSecrets: (text) => hideSecrets(text, all),
  };
}

/**
 * Retries for one question.
 *
 * A strategy has so many in all: with one for many targets, those that are throttled would use up what the others need.
 */
export function createRetries(): StandardRetryStrategy {
  return new StandardRetryStrategy({ maxAttempts });
}

/** The caller of the running call; a call without one is a bug. */
export function requireCaller(): CallMaker {
  const caller = currentCaller.getStore();
  if (caller === undefined) throw new Error("A call to AWS was made on nobody's behalf.");
  return caller;
}
