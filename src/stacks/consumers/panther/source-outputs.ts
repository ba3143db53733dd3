import type { PantherBucket } from "./panther-bucket";
import { streamBucket } from "./panther-keys";
import type { PantherScope } from "./panther-scope";

/** ARNs that are known once Terraform has made what they name. */
interface MadeArns {
  readonly roleArn: string;
  readonly topicArn: string | undefined;
}

/** What the console of Panther asks for when a log source is made, and what a given key still needs. */
export function sourceOutputs(
  scope: PantherScope,
  bucket: PantherBucket,
  { roleArn, topicArn }: MadeArns,
): Readonly<Record<string, string>> {
  const { logSource } = scope;
  const own = streamBucket(scope);
  return {
    panther_source_name: logSource.name,
    panther_account_id: logSource.accountId,
    panther_bucket_name: bucket.name,
    panther_role_arn: roleArn,
    panther_stream_type: logSource.streamType,
    panther_log_type: logSource.logType,
    panther_prefix: logSource.prefix,
    panther_excluded_prefixes: JSON.stringify(logSource.excludedPrefixes),
    ...(bucket.keyArn === undefined ? {} : { panther_kms_key_arn: bucket.keyArn }),
    ...(topicArn === undefined ? {} : { panther_topic_arn: topicArn }),
    ...(own?.encryption.kind === "given-key" && {
      panther_stream_key_policy_statements: JSON.stringify(own.keyStatements),
    }),
  };
}
