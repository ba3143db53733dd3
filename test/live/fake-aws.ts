import { absent, found, type Answer } from "../../src/live/aws/answer";
import type { Aws, Session, SignInRequest, TargetReads } from "../../src/live/aws/aws";

/** What an AWS of a test knows; all else is absent. */
export interface FakeAwsAnswers {
  readonly at?: (account: string, region: string, signal: AbortSignal) => Partial<TargetReads>;
  /** Why an account cannot be entered; undefined lets in. */
  readonly refuse?: (
    request: SignInRequest,
    signal: AbortSignal,
  ) => Answer<Session> | Promise<Answer<Session> | undefined> | undefined;
}

export interface FakeAws extends Aws {
  /** The accounts and roles that were entered, in order. */
  readonly signIns: readonly SignInRequest[];
  readonly isClosed: () => boolean;
}

/** An AWS that answers from memory. */
export function createFakeAws({ at, refuse }: FakeAwsAnswers = {}): FakeAws {
  const signIns: SignInRequest[] = [];
  let closed = false;
  return {
    signIns,
    isClosed: () => closed,
    findCredentials: () => Promise.resolve(found(true as const)),
    signIn: async (request, signal) => {
      signIns.push(request);
      const refusal = await refuse?.(request, signal);
      return (
        refusal ??
        found({
          at: (region, targetSignal) => ({
            ...emptyAws,
            ...at?.(request.account, region, targetSignal),
          }),
        })
      );
    },
    close: () => {
      closed = true;
    },
  };
}

const nothing = () => Promise.resolve(absent);

const emptyAws: TargetReads = {
  readLoggingConfiguration: nothing,
  findBucket: nothing,
  readBucketPolicy: nothing,
  readBucketEncryption: nothing,
  readBucketRules: nothing,
  findBucketSetting: nothing,
  readKey: nothing,
  readKeyPolicy: nothing,
  readLogGroup: nothing,
  readRole: nothing,
  readRolePolicies: nothing,
  findNewestObject: nothing,
  findNewestEvent: nothing,
  sumMetrics: () => Promise.resolve(found(new Map())),
};
