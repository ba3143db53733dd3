import {
  allowBedrockEncryption,
  allowCloudWatchLogs,
  allowReadersDecryption,
} from "../policies/key-policy";
import type { Statement } from "../policies/policy-document";
import type { Bucket, KeyChoice } from "../resolve/settings";
import type { PolicyScope } from "./stack-scope";
import { logGroupArn } from "./written-out-arns";

/** The statements that one kind of key needs for all that it encrypts; none where it encrypts nothing. */
export function keyStatements(
  scope: PolicyScope,
  kind: KeyChoice<string>["kind"],
): readonly Statement[] {
  const { s3, cloudwatch } = scope.content.settings;
  const buckets = [s3, ownLargeDataBucket(scope)].filter((bucket) => bucket !== undefined);
  const encrypted = buckets.filter((bucket) => keyChoiceOf(bucket)?.kind === kind);
  return [
    ...(encrypted.length > 0 ? bucketKeyStatements(scope, encrypted) : []),
    ...(cloudwatch?.logGroup.kind === "owned" && cloudwatch.logGroup.encryption.kind === kind
      ? logGroupKeyStatements(scope, cloudwatch.logGroup.name)
      : []),
  ];
}

/** What a key needs so that Bedrock can write to buckets, and their readers can read. */
export function bucketKeyStatements(
  { source }: PolicyScope,
  buckets: readonly Bucket<string>[],
): readonly Statement[] {
  const readers = buckets.flatMap((bucket) => bucket.readers.map((reader) => reader.principalArn));
  return [allowBedrockEncryption(source), ...allowReadersDecryption(readers)];
}

/** What a key needs so that CloudWatch Logs can use it for one log group. */
export function logGroupKeyStatements(scope: PolicyScope, name: string): readonly Statement[] {
  const { logsServicePrincipal } = scope.content.target;
  return [allowCloudWatchLogs(logsServicePrincipal, logGroupArn(scope, name))];
}

/** The bucket of large data, where that is one of its own. */
export function ownLargeDataBucket({ content }: PolicyScope): Bucket<string> | undefined {
  const largeData = content.settings.cloudwatch?.largeData;
  return largeData === undefined || largeData.kind === "shared" ? undefined : largeData;
}

/** How a bucket is encrypted, as far as the spec says. */
export function keyChoiceOf(bucket: Bucket<string>): KeyChoice<string> | undefined {
  if (bucket.kind === "owned") return bucket.encryption;
  return bucket.keyArn === undefined ? undefined : { kind: "given-key", keyArn: bucket.keyArn };
}
