import { absent, type Answer } from "../aws/answer";
import { currentCaller, type Caller } from "./caller";
import type { Clients } from "./clients";
import { describeError } from "./describe-error";

/** Where calls of one target go, on whose behalf, and until when. */
export interface CallPlace {
  readonly clients: Clients;
  readonly caller: Caller;
  readonly account: string;
  readonly region: string;
  readonly signal: AbortSignal;
}

/** Asks AWS on behalf of the caller. Errors of these names say that what was asked for is not there. */
export async function ask<Value>(
  { caller }: Pick<CallPlace, "caller">,
  question: () => Promise<Answer<Value>>,
  absentNames: readonly string[] = [],
): Promise<Answer<Value>> {
  try {
    return await currentCaller.run(caller, question);
  } catch (error) {
    const { name } = error as Error;
    return absentNames.includes(name) ? absent : describeError(error, caller.redact);
  }
}
