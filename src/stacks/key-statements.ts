import {
  allowBedrockEncryption,
  allowCloudWatchLogs,
  allowReadersDecryption,
} from "../policies/key-policy";
import type { Statement } from "../policies/policy-document";
import type { Bucket, KeyChoice } from "../resolve/settings/settings";
import { encryptingKey } from "../resolve/settings/encrypting-key";
import { logGroupArn } from "../spec/log-group-arn";
import { ownLargeDataBucket } from "./own-large-data-bucket";
import { allConsumers } from "./consumers/all-consumers";
import type { EncryptedBucket } from "./consumers/consumer";
import type { PolicyScope } from "./stack-scope";

/** The statements that one kind of key needs for all that it encrypts; none where it encrypts nothing. */
export function keyStatements(
  scope: PolicyScope,
  kind: KeyChoice<string>["kind"],
): readonly Statement[] {
  const { s3, cloudwatch } = scope.content.settings;
  const buckets = [s3, ownLargeDataBucket(scope)].filter((bucket) => bucket !== undefined);
  const encrypted = buckets.filter((bucket) => encryptingKey(bucket)?.kind === kind);
  return [
    ...(encrypted.length > 0 ? bucketKeyStatements(scope, encrypted) : []),
    ...consumerBuckets(scope).flatMap(({ encryption, keyStatements: needed }) =>
      encryption.kind === kind ? needed : [],
    ),
    ...(cloudwatch?.logGroup.kind === "owned" && cloudwatch.logGroup.encryption.kind === kind
      ? logGroupKeyStatements(scope, cloudwatch.logGroup.name)
      : []),
  ];
}

/** What a key needs so that Bedrock can write to buckets, and their readers can read. */
export function bucketKeyStatements(
  scope: PolicyScope,
  buckets: readonly Bucket<string>[],
): readonly Statement[] {
  const { source } = scope;
  const { s3 } = scope.content.settings;
  const readers = buckets.flatMap((bucket) => bucket.readers.map((reader) => reader.principalArn));
  return [
    allowBedrockEncryption(source),
    ...allowReadersDecryption(readers),
    ...(s3 !== undefined && buckets.includes(s3) ? consumerKeyStatements(scope) : []),
  ];
}

/** Consumers read the log bucket, so its key is the one that they need. */
function consumerKeyStatements(scope: PolicyScope): readonly Statement[] {
  return allConsumers.flatMap(({ keyStatements: ofConsumer }) => ofConsumer?.(scope) ?? []);
}

/** The buckets that consumers make. */
export function consumerBuckets(scope: PolicyScope): readonly EncryptedBucket[] {
  return allConsumers.flatMap(({ ownBucket }) => ownBucket?.(scope) ?? []);
}

/** What a key needs so that CloudWatch Logs can use it for one log group. */
export function logGroupKeyStatements(scope: PolicyScope, name: string): readonly Statement[] {
  const { logsServicePrincipal } = scope.content.target;
  // Written out: the log group refers to its key.
  return [allowCloudWatchLogs(logsServicePrincipal, logGroupArn(scope.source, name))];
}
