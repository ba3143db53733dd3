import { failure, type Answer, type Failure } from "./aws/answer";
import type { Aws, Session, SignInRequest } from "./aws/aws";
import { withTimeLimit } from "./with-time-limit";

/** Signs in to an account, at the door of one of these Regions. */
export type SignInAnywhere = (
  request: SignInRequest,
  regions: readonly string[],
) => Promise<Answer<Session>>;

/** How much of the time one door is waited for alone, as long as there is another. */
const shareOfDoor = 1 / 3;

/**
 * Opens accounts within so many milliseconds each, wherever one of their Regions lets in.
 *
 * The caller's own credentials are looked for once: a program that hands them out can hang. Each Region has an STS of
 * its own, whose credentials are good in all of them. One that hangs, or that is closed to the caller since its
 * Region is switched off, is no reason to give up the others; whoever has hung comes last from then on.
 */
export function signInAnywhere(aws: Aws, timeLimit: number): SignInAnywhere {
  const silent = new Set<string>();
  let search: Promise<Answer<true>> | undefined;
  return async (request, regions) => {
    search ??= findCredentials(aws, request.region, timeLimit);
    const own = await search;
    if (own.kind !== "found") return own;
    const end = performance.now() + timeLimit;
    const over = new AbortController();
    const unanswered = new Set<string>();
    const tryDoor = async (region: string): Promise<Answer<Session>> => {
      unanswered.add(region);
      const answer = await withTimeLimit(
        end - performance.now(),
        (signal) => aws.signIn({ ...request, region }, AbortSignal.any([signal, over.signal])),
        () => failure("timed-out", `No answer within ${String(timeLimit / 1000)} seconds.`),
      );
      if (answer.kind !== "failure" || answer.reason !== "timed-out") unanswered.delete(region);
      return answer;
    };
    const isSilent = (region: string): boolean => silent.has(region);
    const doors = [...regions.filter((one) => !isSilent(one)), ...regions.filter(isSilent)];
    try {
      return await firstToAnswer(doors, tryDoor, timeLimit);
    } finally {
      for (const region of unanswered) silent.add(region);
      over.abort();
    }
  };
}

function findCredentials(aws: Aws, region: string, timeLimit: number): Promise<Answer<true>> {
  const seconds = String(timeLimit / 1000);
  return withTimeLimit(
    timeLimit,
    (signal) => aws.findCredentials(region, signal),
    () => failure("timed-out", `The credentials did not come within ${seconds} seconds.`),
  );
}

/** Tries one door after the other: the next one when a door fails, or when it has been waited for so long. */
function firstToAnswer(
  doors: readonly string[],
  tryDoor: (region: string) => Promise<Answer<Session>>,
  timeLimit: number,
): Promise<Answer<Session>> {
  return new Promise((resolve, reject) => {
    const over = performance.now() + timeLimit;
    const failures: Failure[] = [];
    let tried = 0;
    let timer: NodeJS.Timeout | undefined;
    const tryNext = (): void => {
      clearTimeout(timer);
      const region = doors[tried];
      if (region === undefined) return;
      tried += 1;
      timer = setTimeout(tryNext, timeLimit * shareOfDoor);
      tryDoor(region).then(hear, end(reject));
    };
    const hear = (answer: Answer<Session>): void => {
      if (answer.kind !== "failure" || !isOfDoor(answer)) {
        end(resolve)(answer);
        return;
      }
      failures.push(answer);
      if (failures.length < tried) return;
      if (tried === doors.length || performance.now() >= over) end(resolve)(atNoDoor(failures));
      else tryNext();
    };
    const end =
      <Value>(settle: (value: Value) => void) =>
      (value: Value): void => {
        clearTimeout(timer);
        settle(value);
      };
    tryNext();
  });
}

/** Whether a failure says something of the Region, and nothing of the account. */
function isOfDoor({ reason }: Failure): boolean {
  return ["region-disabled", "timed-out", "unreachable"].includes(reason);
}

/**
 * Who is not known anywhere has wrong credentials; a door that fails otherwise leaves that open, and one that knows the
 * caller and is closed says that the credentials are right.
 */
function atNoDoor(failures: readonly Failure[]): Failure {
  const [first] = failures;
  if (first === undefined) throw new Error("An account without a Region is not looked at.");
  const other = failures.find(({ reason }) => reason !== "region-disabled");
  const closed = failures.find(({ isCallerKnown }) => isCallerKnown);
  if (closed !== undefined) return other ?? failure(closed.reason, closed.message);
  return other ?? failure("no-credentials", first.message);
}
