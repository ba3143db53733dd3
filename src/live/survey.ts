import { failure, type Answer, type Failure } from "./aws/answer";
import type { Aws, Session } from "./aws/aws";
import { createQueue } from "./create-queue";
import type { RoleGroup } from "./group-by-role";
import { limitReads, type LimitedReads } from "./limit-reads";
import { signInAnywhere } from "./sign-in-anywhere";

/** How a survey treats AWS. */
export interface SurveyLimits {
  /** How many accounts and targets are asked at the same time. */
  readonly concurrency: number;
  /** Milliseconds after which a target, or the door of an account, is given up. */
  readonly timeLimit: number;
  /** Told of a bug in bedtrail that one target brought to light; without a listener it is thrown in the end. */
  readonly onBug?: (bug: unknown) => void;
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
 * Asks about many things in many accounts, and answers by thing. Whatever fails or hangs costs only itself, and so
 * does what brings a bug of ours to light.
 *
 * Each role is assumed once; what waits for it takes no place in the queue. No more accounts are open than calls can
 * be made, so that thousands wait without a session. Each open one has something in the queue: no place stays empty.
 */
export async function survey<Subject, Result>(
  aws: Aws,
  groups: readonly RoleGroup<Subject>[],
  inquiry: Inquiry<Subject, Result>,
  limits: SurveyLimits,
): Promise<ReadonlyMap<Subject, Result>> {
  const { concurrency, timeLimit, onProgress } = limits;
  const inTurn = createQueue(concurrency);
  const openInTurn = createQueue(concurrency);
  const results = new Map<Subject, Result>();
  const total = groups.reduce((sum, { subjects }) => sum + subjects.length, 0);
  const signIn = signInAnywhere(aws, timeLimit);
  const bugs: unknown[] = [];
  const settle = (subject: Subject, result: Result): void => {
    results.set(subject, result);
    onProgress?.(results.size, total);
  };
  const guard = <Value>(work: () => Promise<Value>, onBug: (bug: Failure) => Value) =>
    inTurn(() => catchBug(work, onBug, bugs));
  const surveyGroup = async ({ request, subjects }: RoleGroup<Subject>): Promise<void> => {
    const regions = [...new Set([request.region, ...subjects.map(inquiry.regionOf)])];
    const session = await guard<Answer<Session>>(
      () => signIn(request, regions),
      (bug) => bug,
    );
    await Promise.all(
      subjects.map(async (subject) => {
        if (session.kind !== "found") {
          settle(subject, inquiry.giveUp(subject, asFailure(session)));
          return;
        }
        const { at } = session.value;
        const open = (signal: AbortSignal) => at(inquiry.regionOf(subject), signal);
        const result = await guard(
          () => inquiry.ask(subject, limitReads(open, timeLimit)),
          (bug) => inquiry.giveUp(subject, bug),
        );
        settle(subject, result);
      }),
    );
  };
  await Promise.all(groups.map((group) => openInTurn(() => surveyGroup(group))));
  if (limits.onBug === undefined && bugs.length > 0) throw bugs[0];
  for (const bug of bugs) limits.onBug?.(bug);
  return results;
}

/** What work comes to. Where it throws, its bug is kept, and it comes to what stands for one. */
async function catchBug<Value>(
  work: () => Promise<Value>,
  onBug: (failure: Failure) => Value,
  bugs: unknown[],
): Promise<Value> {
  try {
    return await work();
  } catch (bug) {
    bugs.push(bug);
    return onBug(failure("unreachable", "Here bedtrail has a bug, which is told of at the end."));
  }
}

function asFailure(answer: Failure | { readonly kind: "absent" }): Failure {
  return answer.kind === "failure"
    ? answer
    : failure("no-credentials", "There are no credentials.");
}
