import {
  GetBucketLifecycleConfigurationCommand,
  GetBucketLoggingCommand,
  GetBucketNotificationConfigurationCommand,
  GetBucketOwnershipControlsCommand,
  GetBucketPolicyCommand,
  GetBucketReplicationCommand,
  GetBucketVersioningCommand,
  GetObjectLockConfigurationCommand,
  GetPublicAccessBlockCommand,
  type S3Client,
} from "@aws-sdk/client-s3";
import type { BucketSetting } from "../aws/aws";

type SettingReader = (
  s3: S3Client,
  bucket: string,
  options: { readonly abortSignal: AbortSignal },
) => Promise<boolean>;

/** Whether a bucket has a setting: some answer with nothing in them, others with an error. */
export const findBucketSetting: Readonly<Record<BucketSetting, SettingReader>> = {
  "access-logs": async (s3, Bucket, options) =>
    (await s3.send(new GetBucketLoggingCommand({ Bucket }), options)).LoggingEnabled !== undefined,
  lifecycle: async (s3, Bucket, options) =>
    ((await s3.send(new GetBucketLifecycleConfigurationCommand({ Bucket }), options)).Rules ?? [])
      .length > 0,
  notification: async (s3, Bucket, options) => {
    const told = await s3.send(new GetBucketNotificationConfigurationCommand({ Bucket }), options);
    return [
      told.EventBridgeConfiguration,
      told.LambdaFunctionConfigurations?.[0],
      told.QueueConfigurations?.[0],
      told.TopicConfigurations?.[0],
    ].some((destination) => destination !== undefined);
  },
  "object-lock": async (s3, Bucket, options) =>
    (await s3.send(new GetObjectLockConfigurationCommand({ Bucket }), options))
      .ObjectLockConfiguration !== undefined,
  ownership: async (s3, Bucket, options) =>
    (await s3.send(new GetBucketOwnershipControlsCommand({ Bucket }), options))
      .OwnershipControls !== undefined,
  policy: async (s3, Bucket, options) =>
    (await s3.send(new GetBucketPolicyCommand({ Bucket }), options)).Policy !== undefined,
  "public-access-block": async (s3, Bucket, options) =>
    (await s3.send(new GetPublicAccessBlockCommand({ Bucket }), options))
      .PublicAccessBlockConfiguration !== undefined,
  replication: async (s3, Bucket, options) =>
    (await s3.send(new GetBucketReplicationCommand({ Bucket }), options))
      .ReplicationConfiguration !== undefined,
  versioning: async (s3, Bucket, options) =>
    (await s3.send(new GetBucketVersioningCommand({ Bucket }), options)).Status !== undefined,
};
