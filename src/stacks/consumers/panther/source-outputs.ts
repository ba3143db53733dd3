import type { PantherBucket } from "./panther-bucket";
import type { PantherPolicyScope } from "./panther-scope";

/** ARNs that are known once Terraform has made what they name. */
interface MadeArns {
  readonly roleArn: string;
  readonly topicArn: string | undefined;
}

/** What the console of Panther asks for when a log source is made. */
export function sourceOutputs(
  { logSource }: PantherPolicyScope,
  bucket: PantherBucket,
  { roleArn, topicArn }: MadeArns,
): Readonly<Record<string, string>> {
  return {
    panther_source_name: logSource.name,
    panther_account_id: logSource.accountId,
    panther_bucket_name: bucket.name,
    panther_role_arn: roleArn,
    panther_stream_type: logSource.streamType,
    // The console asks for it with streams of envelopes alone.
    ...(logSource.keepsEnvelope ? { panther_retain_envelope_fields: "true" } : {}),
    panther_log_type: logSource.logType,
    panther_notifications: logSource.managesNotifications ? "panther-managed" : "self-managed",
    ...folderOutputs(logSource),
    ...(bucket.keyArn === undefined ? {} : { panther_kms_key_arn: bucket.keyArn }),
    ...(topicArn === undefined ? {} : { panther_topic_arn: topicArn }),
  };
}

/** The console takes prefixes one by one; only a central bucket can have several. */
function folderOutputs({
  folders,
}: PantherPolicyScope["logSource"]): Readonly<Record<string, string>> {
  const [folder, ...others] = folders;
  if (folder === undefined || others.length > 0) {
    const prefixes = folders.map(({ prefix, excludedPrefixes }) => ({ prefix, excludedPrefixes }));
    return { panther_prefixes: JSON.stringify(prefixes) };
  }
  return {
    panther_prefix: folder.prefix,
    panther_excluded_prefixes: JSON.stringify(folder.excludedPrefixes),
  };
}
