import type { Aws } from "../../live/aws/aws";
import type { SurveyLimits } from "../../live/survey";
import type { AwsOptions } from "./aws-options";
import { createProgress } from "./create-progress";
import type { Host } from "../host";

/** How AWS is asked: with which role, how much at once, and for how long. */
interface AwsManner extends SurveyLimits {
  readonly roleArn?: string | undefined;
}

/** Asks AWS as the command line says, shows how far that is, and closes it. */
export async function askAws<Answer>(
  aws: Aws,
  { roleArn, concurrency, timeLimit }: AwsOptions,
  host: Host,
  ask: (manner: AwsManner) => Promise<Answer>,
): Promise<Answer> {
  const progress = createProgress(host.standardError, "targets");
  const onProgress = progress.show;
  try {
    return await ask({ roleArn, concurrency, timeLimit: timeLimit * 1000, onProgress });
  } finally {
    progress.clear();
    aws.close();
  }
}
