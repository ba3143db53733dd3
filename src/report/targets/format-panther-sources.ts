import type { PantherSourceOfStack } from "../../resolve/consumers/list-panther-sources";

/** The log sources of targets for programs; docs/formats/panther-sources.schema.json describes the shape. */
export function formatPantherSources(sources: readonly PantherSourceOfStack[]): string {
  const list = { formatVersion: "1", consumer: "panther", sources: sources.map(describe) };
  return `${JSON.stringify(list, null, 2)}\n`;
}

function describe({ stack, source, key, archivedTargets }: PantherSourceOfStack) {
  return {
    target: stack,
    ...(archivedTargets && { archivedTargets }),
    name: source.name,
    awsAccountId: source.accountId,
    bucketName: source.bucketName,
    logProcessingRoleArn: source.roleArn,
    logStreamType: source.streamType,
    retainEnvelopeFields: source.keepsEnvelope,
    prefixLogTypes: source.folders.map(({ prefix, excludedPrefixes }) => ({
      prefix,
      logTypes: [source.logType],
      excludedPrefixes,
    })),
    kmsKeyArn: key?.kind === "given-key" ? key.keyArn : null,
    // The stack makes the key, so that its ARN is known to Terraform alone.
    ...(key?.kind === "own-key" && { kmsKeyOutput: "panther_kms_key_arn" }),
    pantherManagedBucketNotificationsEnabled: source.managesNotifications,
  };
}
