import {
  GetBucketEncryptionCommand,
  GetBucketLifecycleConfigurationCommand,
  GetBucketLoggingCommand,
  GetBucketOwnershipControlsCommand,
  GetBucketPolicyCommand,
  GetBucketVersioningCommand,
  GetObjectLockConfigurationCommand,
  GetPublicAccessBlockCommand,
  HeadBucketCommand,
  type S3Client,
} from "@aws-sdk/client-s3";
import { present } from "../../resolve/present";
import { absent, found, type Answer } from "../aws/answer";
import type { BucketSetting, TargetReads } from "../aws/aws";
import { ask, type CallPlace } from "./call-place";
import { findNewestLog } from "./find-newest-log";
import { parsePolicy } from "./parse-policy";

/** HEAD has no body to tell more; a bucket of another Region answers with the way to it. */
const absentBucketNames = ["NotFound", "NoSuchBucket", "301", "PermanentRedirect"];

const absentSettingNames = [
  "NoSuchBucket",
  "NoSuchBucketPolicy",
  "NoSuchLifecycleConfiguration",
  "NoSuchPublicAccessBlockConfiguration",
  "ObjectLockConfigurationNotFoundError",
  "OwnershipControlsNotFoundError",
  "ServerSideEncryptionConfigurationNotFoundError",
];

type BucketReads =
  | "findBucket"
  | "findBucketSetting"
  | "findNewestObject"
  | "readBucketEncryption"
  | "readBucketPolicy";

/** Asks S3 about buckets. It lists objects, and reads none of them. */
export function askS3(place: CallPlace): Pick<TargetReads, BucketReads> {
  const { clients, region, signal } = place;
  const options = { abortSignal: signal };
  const s3 = (): S3Client => clients.s3(region);
  return {
    findBucket: (bucket) =>
      ask(
        place,
        async () => {
          await s3().send(new HeadBucketCommand({ Bucket: bucket }), options);
          return found(true as const);
        },
        absentBucketNames,
      ),
    readBucketPolicy: (bucket) =>
      ask(
        place,
        async () => {
          const answer = await s3().send(new GetBucketPolicyCommand({ Bucket: bucket }), options);
          return answer.Policy === undefined ? absent : found(parsePolicy(answer.Policy));
        },
        absentSettingNames,
      ),
    readBucketEncryption: (bucket) =>
      ask(
        place,
        async () => {
          const answer = await s3().send(
            new GetBucketEncryptionCommand({ Bucket: bucket }),
            options,
          );
          const [rule] = answer.ServerSideEncryptionConfiguration?.Rules ?? [];
          const { SSEAlgorithm: algorithm, KMSMasterKeyID: key } =
            rule?.ApplyServerSideEncryptionByDefault ?? {};
          return algorithm === undefined ? absent : found(present({ algorithm, key }));
        },
        absentSettingNames,
      ),
    findBucketSetting: (bucket, setting) =>
      ask(
        place,
        async () => asAnswer(await settingReaders[setting](s3(), bucket, options)),
        absentSettingNames,
      ),
    findNewestObject: (bucket, prefix) =>
      ask(place, () => findNewestLog(s3(), bucket, prefix, options), ["NoSuchBucket"]),
  };
}

function asAnswer(isThere: boolean): Answer<true> {
  return isThere ? found(true as const) : absent;
}

type SettingReader = (
  s3: S3Client,
  bucket: string,
  options: { readonly abortSignal: AbortSignal },
) => Promise<boolean>;

/** Whether a bucket has a setting: some answer with nothing in them, others with an error. */
const settingReaders: Readonly<Record<BucketSetting, SettingReader>> = {
  "access-logs": async (s3, Bucket, options) =>
    (await s3.send(new GetBucketLoggingCommand({ Bucket }), options)).LoggingEnabled !== undefined,
  lifecycle: async (s3, Bucket, options) =>
    ((await s3.send(new GetBucketLifecycleConfigurationCommand({ Bucket }), options)).Rules ?? [])
      .length > 0,
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
  versioning: async (s3, Bucket, options) =>
    (await s3.send(new GetBucketVersioningCommand({ Bucket }), options)).Status !== undefined,
};
