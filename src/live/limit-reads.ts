import { failure, type Answer, type Failure } from "./aws/answer";
import type { TargetReads } from "./aws/aws";
import { withTimeLimit } from "./with-time-limit";

/** The questions about one target, and the first of them that AWS left without an answer. */
export interface LimitedReads {
  readonly reads: TargetReads;
  readonly unanswered: () => Failure | undefined;
}

type Service = "Bedrock" | "CloudWatch" | "CloudWatch Logs" | "IAM" | "KMS" | "S3";

/** One question to whatever answers it. */
type Question<Value> = (reads: TargetReads) => Promise<Answer<Value>>;

/** How much of a target's time one question may take: a part of all of it, and of what is left. */
const share = { ofAll: 1 / 3, ofRest: 1 / 2 };

/**
 * Limits the time of each question, so that all of a target's together stay within its limit.
 *
 * A service that hangs or throttles leaves time for the others. It is not asked again for the same target: what it
 * said stands for its answers. What Bedrock holds is all that matters at first, so that its question has no less time
 * than the target; neither has the search for the newest object, which takes many calls and comes last.
 */
export function limitReads(
  open: (signal: AbortSignal) => TargetReads,
  timeLimit: number,
): LimitedReads {
  const end = performance.now() + timeLimit;
  const silent = new Map<Service, Failure>();
  const askWithin = async <Value>(
    service: Service,
    limit: number,
    question: Question<Value>,
  ): Promise<Answer<Value>> => {
    const known = silent.get(service);
    if (known !== undefined) return known;
    if (limit < 1) {
      const whole = inSeconds(timeLimit);
      return failure("timed-out", `${service} was not asked: the ${whole} seconds were over.`);
    }
    const answer = await withTimeLimit(
      limit,
      (signal) => question(open(signal)),
      () => failure("timed-out", `${service} did not answer within ${inSeconds(limit)} seconds.`),
    );
    if (isSilence(answer)) silent.set(service, answer);
    return answer;
  };
  const rest = (): number => Math.max(0, end - performance.now());
  const patient = <Value>(service: Service, question: Question<Value>): Promise<Answer<Value>> =>
    askWithin(service, rest(), question);
  const ask = <Value>(service: Service, question: Question<Value>): Promise<Answer<Value>> =>
    askWithin(service, Math.min(timeLimit * share.ofAll, rest() * share.ofRest), question);
  return {
    unanswered: () => [...silent.values()][0],
    reads: {
      readLoggingConfiguration: () => patient("Bedrock", (aws) => aws.readLoggingConfiguration()),
      findBucket: (...of) => ask("S3", (aws) => aws.findBucket(...of)),
      readBucketPolicy: (...of) => ask("S3", (aws) => aws.readBucketPolicy(...of)),
      readBucketEncryption: (...of) => ask("S3", (aws) => aws.readBucketEncryption(...of)),
      readBucketRules: (...of) => ask("S3", (aws) => aws.readBucketRules(...of)),
      findBucketSetting: (...of) => ask("S3", (aws) => aws.findBucketSetting(...of)),
      readKey: (...of) => ask("KMS", (aws) => aws.readKey(...of)),
      readKeyPolicy: (...of) => ask("KMS", (aws) => aws.readKeyPolicy(...of)),
      readLogGroup: (...of) => ask("CloudWatch Logs", (aws) => aws.readLogGroup(...of)),
      readRole: (...of) => ask("IAM", (aws) => aws.readRole(...of)),
      readRolePolicies: (...of) => ask("IAM", (aws) => aws.readRolePolicies(...of)),
      findNewestEvent: (...of) => ask("CloudWatch Logs", (aws) => aws.findNewestEvent(...of)),
      sumMetrics: (...of) => ask("CloudWatch", (aws) => aws.sumMetrics(...of)),
      findNewestObject: (...of) => patient("S3", (aws) => aws.findNewestObject(...of)),
    },
  };
}

/** Whether a service said nothing to the question itself, and would say nothing to another. */
function isSilence(answer: Answer<unknown>): answer is Failure {
  return answer.kind === "failure" && ["throttled", "timed-out"].includes(answer.reason);
}

/** Two digits: nobody needs to know what is left of a limit to the millisecond. */
function inSeconds(milliseconds: number): string {
  return String(Number((milliseconds / 1000).toPrecision(2)));
}
