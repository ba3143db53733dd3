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
import { expectMap, expectMaps, expectText } from "./expect-answer";

type SettingReader = (
  s3: S3Client,
  bucket: string,
  options: { readonly abortSignal: AbortSignal },
) => Promise<boolean>;

/** Whether a bucket has a setting: where it has none, three of them answer with nothing in it, and the others with an error. */
export const findBucketSetting: Readonly<Record<BucketSetting, SettingReader>> = {
  "access-logs": async (s3, Bucket, options) =>
    (await s3.send(new GetBucketLoggingCommand({ Bucket }), options)).LoggingEnabled !== undefined,
  lifecycle: async (s3, Bucket, options) =>
    expectMaps(
      (await s3.send(new GetBucketLifecycleConfigurationCommand({ Bucket }), options)).Rules,
    ).length > 0,
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
    isThere(
      (await s3.send(new GetObjectLockConfigurationCommand({ Bucket }), options))
        .ObjectLockConfiguration,
    ),
  ownership: async (s3, Bucket, options) =>
    isThere(
      (await s3.send(new GetBucketOwnershipControlsCommand({ Bucket }), options)).OwnershipControls,
    ),
  policy: async (s3, Bucket, options) =>
    expectText((await s3.send(new GetBucketPolicyCommand({ Bucket }), options)).Policy) !== "",
  "public-access-block": async (s3, Bucket, options) =>
    isThere(
      (await s3.send(new GetPublicAccessBlockCommand({ Bucket }), options))
        .PublicAccessBlockConfiguration,
    ),
  replication: async (s3, Bucket, options) =>
    isThere(
      (await s3.send(new GetBucketReplicationCommand({ Bucket }), options))
        .ReplicationConfiguration,
    ),
  versioning: async (s3, Bucket, options) =>
    (await s3.send(new GetBucketVersioningCommand({ Bucket }), options)).Status !== undefined,
};

/** A setting that stands in an answer whenever there is one. */
function isThere(setting: object | undefined): true {
  expectMap(setting);
  return true;
}
