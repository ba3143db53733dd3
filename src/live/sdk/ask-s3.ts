import {
  GetBucketEncryptionCommand,
  GetBucketPolicyCommand,
  type S3Client,
} from "@aws-sdk/client-s3";
import { present } from "../../resolve/present";
import { absent, found, type Answer } from "../aws/answer";
import type { TargetReads } from "../aws/aws";
import { ask, type CallPlace } from "./call-place";
import { expectMap, expectMaps } from "./expect-answer";
import { findBucket } from "./find-bucket";
import { findBucketSetting } from "./find-bucket-setting";
import { findNewestLog } from "./find-newest-log";
import { readBucketRules } from "./read-bucket-rules";
import { parsePolicy } from "./parse-policy";

const absentSettingNames = [
  "NoSuchBucket",
  "NoSuchBucketPolicy",
  "NoSuchLifecycleConfiguration",
  "NoSuchPublicAccessBlockConfiguration",
  "ObjectLockConfigurationNotFoundError",
  "OwnershipControlsNotFoundError",
  "ReplicationConfigurationNotFoundError",
  "ServerSideEncryptionConfigurationNotFoundError",
];

type BucketReads =
  | "findBucket"
  | "findBucketSetting"
  | "findNewestObject"
  | "readBucketEncryption"
  | "readBucketRules"
  | "readBucketPolicy";

/** Asks S3 about buckets. It lists objects, and reads none of them. */
export function askS3(place: CallPlace): Pick<TargetReads, BucketReads> {
  const { clients, region, signal } = place;
  const options = { abortSignal: signal };
  const s3 = (): S3Client => clients.s3(region);
  return {
    findBucket: (bucket) => findBucket(place, bucket),
    readBucketPolicy: (bucket) =>
      ask(
        place,
        async () => {
          const answer = await s3().send(new GetBucketPolicyCommand({ Bucket: bucket }), options);
          return found(parsePolicy(answer.Policy));
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
          const { Rules: rules } = expectMap(answer.ServerSideEncryptionConfiguration);
          const [rule] = expectMaps(rules);
          const { SSEAlgorithm: algorithm, KMSMasterKeyID: key } =
            rule?.ApplyServerSideEncryptionByDefault ?? {};
          return algorithm === undefined ? absent : found(present({ algorithm, key }));
        },
        absentSettingNames,
      ),
    readBucketRules: (bucket) =>
      ask(place, () => readBucketRules(s3(), bucket, options), absentSettingNames),
    findBucketSetting: (bucket, setting) =>
      ask(
        place,
        async () => asAnswer(await findBucketSetting[setting](s3(), bucket, options)),
        absentSettingNames,
      ),
    findNewestObject: (bucket, prefix) =>
      ask(place, () => findNewestLog(s3(), bucket, prefix, options), ["NoSuchBucket"]),
  };
}

function asAnswer(isThere: boolean): Answer<true> {
  return isThere ? found(true as const) : absent;
}
