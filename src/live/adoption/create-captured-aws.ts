import { absent, found, type Answer } from "../aws/answer";
import type { Aws, RoleState, TargetReads } from "../aws/aws";
import type { LoggingConfiguration } from "../aws/logging-configuration";
import type { CapturedConfigurations } from "./captured-configurations";
import { targetId } from "../../spec/target-id";

/**
 * An AWS that knows captured configurations and nothing more.
 *
 * What a configuration names is there, since Bedrock checked it; of its settings nothing is known.
 */
export function createCapturedAws(captured: CapturedConfigurations): Aws {
  return {
    findCredentials: answer(true as const),
    signIn: ({ account }) =>
      Promise.resolve(
        found({ at: (region: string) => createReads(captured.get(targetId(account, region))) }),
      ),
    close: () => undefined,
  };
}

function createReads(configuration: LoggingConfiguration | undefined): TargetReads {
  const { s3, cloudwatch } = configuration ?? {};
  const buckets = [s3?.bucket, cloudwatch?.largeData?.bucket];
  const role = cloudwatch?.roleArn;
  return {
    readLoggingConfiguration: answer(configuration),
    findBucket: (bucket) => answerIf(buckets.includes(bucket), "this-account" as const),
    readLogGroup: (logGroup) => answerIf(cloudwatch?.logGroup === logGroup, { isMasked: false }),
    readRole: (roleName) => {
      const state: RoleState = { arn: role ?? "", trustPolicy: null };
      return answerIf(role?.split("/").at(-1) === roleName, state);
    },
    findBucketSetting: answer(),
    findNewestEvent: answer(),
    findNewestObject: answer(),
    readBucketEncryption: answer(),
    readBucketRules: answer(),
    readBucketPolicy: answer(),
    readKey: answer(),
    readKeyPolicy: answer(),
    readRolePolicies: answer(),
    sumMetrics: answer(),
  };
}

function answer<Value>(value?: Value): () => Promise<Answer<Value>> {
  return () => Promise.resolve(value === undefined ? absent : found(value));
}

function answerIf<Value>(condition: boolean, value: Value): Promise<Answer<Value>> {
  return Promise.resolve(condition ? found(value) : absent);
}
