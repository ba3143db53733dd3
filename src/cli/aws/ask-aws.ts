import type { Aws } from "../../live/aws/aws";
import type { SurveyLimits } from "../../live/survey";
import type { AwsOptions } from "./aws-options";
import { createProgress } from "./create-progress";
import { exitCode, type ExitCode } from "../exit-code";
import type { Host } from "../host";
import { reportBug } from "../report-bug";

/** How AWS is asked: with which role, how much at once, and for how long. */
interface AwsManner extends SurveyLimits {
  readonly roleArn?: string | undefined;
}

/** What AWS was asked, and the exit code that goes with it. */
interface Asked<Answer> {
  readonly answer: Answer;
  /** The exit code after the answer was printed; bugs that it took are reported then, and decide it. */
  readonly exitWith: (code: ExitCode) => ExitCode;
}

/** Asks AWS as the command line says, shows how far that is, and closes it. */
export async function askAws<Answer>(
  aws: Aws,
  { roleArn, concurrency, timeLimit }: AwsOptions,
  host: Host,
  ask: (manner: AwsManner) => Promise<Answer>,
): Promise<Asked<Answer>> {
  const bugs: unknown[] = [];
  const onBug = (bug: unknown): void => void bugs.push(bug);
  const progress = createProgress(host.standardError, "targets");
  const onProgress = progress.show;
  try {
    const manner = { roleArn, concurrency, timeLimit: timeLimit * 1000, onProgress, onBug };
    const answer = await ask(manner);
    return { answer, exitWith: (code) => reportBugs(bugs, code, host) };
  } finally {
    progress.clear();
    aws.close();
  }
}

/** One bug can come to light at thousands of targets, and is reported once. */
function reportBugs(bugs: readonly unknown[], code: ExitCode, host: Host): ExitCode {
  const different = new Map(bugs.map((bug) => [String(bug), bug]));
  for (const bug of different.values()) reportBug(bug, host);
  return bugs.length > 0 ? exitCode.bug : code;
}
