import type { S3Bucket } from "@cdktf/provider-aws/lib/s3-bucket";
import {
  S3BucketLifecycleConfiguration,
  type S3BucketLifecycleConfigurationRule,
} from "@cdktf/provider-aws/lib/s3-bucket-lifecycle-configuration";
import type { TerraformResource } from "cdktf";
import type { OwnedBucket } from "../resolve/settings/settings";
import { addResource, type ResourceIdentity, type AnyStackScope } from "./stack-scope";

/** Days after which the parts of an upload that was never finished go. */
const incompleteUploadDays = 7;

/** Adds how long logs are kept and where; unfinished uploads, which nobody sees and everybody pays for, always go. */
export function addBucketLifecycle(
  scope: AnyStackScope,
  identity: ResourceIdentity,
  bucket: S3Bucket,
  settings: OwnedBucket<string>,
  versioning: readonly TerraformResource[],
): void {
  addResource(scope, S3BucketLifecycleConfiguration, identity, {
    bucket: bucket.id,
    rule: [...retentionRules(settings), abortIncompleteUploads],
    ...(versioning.length > 0 && { dependsOn: [...versioning] }),
  });
}

const abortIncompleteUploads: S3BucketLifecycleConfigurationRule = {
  id: "abort-incomplete-uploads",
  status: "Enabled",
  filter: [{}],
  abortIncompleteMultipartUpload: [{ daysAfterInitiation: incompleteUploadDays }],
};

/** One rule for the whole bucket, which holds nothing but logs; no rule where nothing ever moves or expires. */
function retentionRules({
  lifecycle,
  versioning,
}: OwnedBucket<string>): readonly S3BucketLifecycleConfigurationRule[] {
  const { expireAfterDays, transitions } = lifecycle;
  const noncurrentDays = versioning ? lifecycle.noncurrentExpireAfterDays : undefined;
  const actions = {
    ...(expireAfterDays === undefined ? {} : { expiration: [{ days: expireAfterDays }] }),
    ...(noncurrentDays === undefined ? {} : { noncurrentVersionExpiration: [{ noncurrentDays }] }),
    ...(transitions.length === 0
      ? {}
      : {
          transition: transitions.map(({ afterDays, storageClass }) => ({
            days: afterDays,
            storageClass,
          })),
        }),
  };
  if (Object.keys(actions).length === 0) return [];
  return [{ id: "keep-logs", status: "Enabled", filter: [{}], ...actions }];
}
