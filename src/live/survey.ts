import { failure, type Failure } from "./aws/answer";
import type { Aws } from "./aws/aws";
import { createQueue } from "./create-queue";
import type { RoleGroup } from "./group-by-role";
import { limitReads, type LimitedReads } from "./limit-reads";
import { withTimeLimit } from "./with-time-limit";

/** How a survey treats AWS. */
export interface SurveyLimits {
  /** How many accounts and targets are asked at the same time. */
  readonly concurrency: number;
  /** Milliseconds after which a target, or the door of an account, is given up. */
  readonly timeLimit: number;
  /** Told after each target, for whoever watches. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** What is asked of each thing. */
export interface Inquiry<Subject, Result> {
  readonly regionOf: (subject: Subject) => string;
  readonly ask: (subject: Subject, limited: LimitedReads) => Promise<Result>;
  /** The result for something in an account that cannot be entered. */
  readonly giveUp: (subject: Subject, failure: Failure) => Result;
}

/**
 * Asks about many things in many accounts, and answers by thing. Whatever fails or hangs costs only itself.
 *
 * Each role is assumed once; what waits for it takes no place in the queue. No more accounts are open than calls can
 * be made, so that thousands wait without a session. Each open one has something in the queue: no place stays empty.
 */
export async function survey<Subject, Result>(
  aws: Aws,
  groups: readonly RoleGroup<Subject>[],
  inquiry: Inquiry<Subject, Result>,
  { concurrency, timeLimit, onProgress }: SurveyLimits,
): Promise<ReadonlyMap<Subject, Result>> {
  const inTurn = createQueue(concurrency);
  const openInTurn = createQueue(concurrency);
  const results = new Map<Subject, Result>();
  const total = groups.reduce((sum, { subjects }) => sum + subjects.length, 0);
  const timedOut = (): Failure =>
    failure("timed-out", `No answer within ${String(timeLimit / 1000)} seconds.`);
  const settle = (subject: Subject, result: Result): void => {
    results.set(subject, result);
    onProgress?.(results.size, total);
  };
  const surveyGroup = async ({ request, subjects }: RoleGroup<Subject>): Promise<void> => {
    const session = await inTurn(() =>
      withTimeLimit(timeLimit, (signal) => aws.signIn(request, signal), timedOut),
    );
    await Promise.all(
      subjects.map(async (subject) => {
        if (session.kind !== "found") {
          settle(subject, inquiry.giveUp(subject, asFailure(session)));
          return;
        }
        const { at } = session.value;
        const open = (signal: AbortSignal) => at(inquiry.regionOf(subject), signal);
        const result = await inTurn(() => inquiry.ask(subject, limitReads(open, timeLimit)));
        settle(subject, result);
      }),
    );
  };
  await Promise.all(groups.map((group) => openInTurn(() => surveyGroup(group))));
  return results;
}

function asFailure(answer: Failure | { readonly kind: "absent" }): Failure {
  return answer.kind === "failure"
    ? answer
    : failure("no-credentials", "There are no credentials.");
}
