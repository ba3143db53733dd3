import { absent, type Answer } from "../aws/answer";
import { createRetries, currentCaller, type Caller } from "./caller";
import type { Clients } from "./clients";
import { describeError } from "./describe-error";
import { mapTexts } from "./map-texts";

/** Where calls of one target go, on whose behalf, and until when. */
export interface CallPlace {
  readonly clients: Clients;
  readonly caller: Caller;
  readonly account: string;
  readonly region: string;
  readonly signal: AbortSignal;
}

/**
 * Asks AWS on behalf of the caller. Errors of these names say that what was asked for is not there.
 *
 * What AWS says is printed, and can be anything that somebody gave a name: it comes without the caller's secrets.
 */
export async function ask<Value>(
  place: Pick<CallPlace, "caller" | "signal">,
  question: () => Promise<Answer<Value>>,
  absentNames: readonly string[] = [],
): Promise<Answer<Value>> {
  const answer = await askForSecrets(place, question, absentNames);
  return mapTexts(answer, place.caller.hideSecrets) as Answer<Value>;
}

/**
 * Asks AWS for what can be credentials.
 *
 * A question that is given up while it is asked again failed as it did before: it was throttled, and did not hang.
 */
export async function askForSecrets<Value>(
  { caller, signal }: Pick<CallPlace, "caller" | "signal">,
  question: () => Promise<Answer<Value>>,
  absentNames: readonly string[] = [],
): Promise<Answer<Value>> {
  let before: Error | undefined;
  const onRetry = (error: Error | undefined): void => {
    before = error;
  };
  const maker = { ...caller, retries: createRetries(), onRetry };
  const givenUp = new Promise<never>((_resolve, reject) => {
    const giveUp = (): void => {
      if (before !== undefined) reject(before);
    };
    signal.addEventListener("abort", giveUp, { once: true });
  });
  try {
    return await Promise.race([currentCaller.run(maker, question), givenUp]);
  } catch (thrown) {
    const error = signal.aborted ? (before ?? thrown) : thrown;
    const { name } = error as Error;
    return absentNames.includes(name) ? absent : describeError(error, caller.redact);
  }
}
