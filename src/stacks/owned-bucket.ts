import type { KmsKey } from "@cdktf/provider-aws/lib/kms-key";
import { S3Bucket } from "@cdktf/provider-aws/lib/s3-bucket";
import { S3BucketLoggingA } from "@cdktf/provider-aws/lib/s3-bucket-logging";
import { S3BucketObjectLockConfigurationA } from "@cdktf/provider-aws/lib/s3-bucket-object-lock-configuration";
import { S3BucketOwnershipControls } from "@cdktf/provider-aws/lib/s3-bucket-ownership-controls";
import { S3BucketPublicAccessBlock } from "@cdktf/provider-aws/lib/s3-bucket-public-access-block";
import { S3BucketServerSideEncryptionConfigurationA } from "@cdktf/provider-aws/lib/s3-bucket-server-side-encryption-configuration";
import { S3BucketVersioningA } from "@cdktf/provider-aws/lib/s3-bucket-versioning";
import type { TerraformResource } from "cdktf";
import type { KeyChoice, OwnedBucket } from "../resolve/settings/settings";
import { addBucketLifecycle } from "./bucket-lifecycle";
import { keyArnOf } from "./key-arn-of";
import {
  addResource,
  protectFromDeletion,
  type Readiness,
  type ResourceIdentity,
  type AnyStackScope,
} from "./stack-scope";

/** A bucket of the stack's own, before its policy. */
export interface AddedBucket extends Readiness {
  readonly name: string;
  readonly arn: string;
}

/** Adds a private, versioned, encrypted bucket that takes no ACLs, and whatever else the settings ask for. */
export function addOwnedBucket(
  scope: AnyStackScope,
  identity: ResourceIdentity,
  settings: OwnedBucket<string>,
  key: KmsKey | undefined,
): AddedBucket {
  const bucket = addResource(scope, S3Bucket, identity, {
    bucket: settings.name,
    forceDestroy: settings.forceDestroy,
    ...(settings.forceDestroy ? {} : protectFromDeletion(scope)),
  });
  const versioning = addVersioning(scope, identity, bucket, settings);
  addBucketLifecycle(scope, identity, bucket, settings, versioning);
  return {
    name: bucket.id,
    arn: bucket.arn,
    readyAfter: [
      bucket,
      addOwnershipControls(scope, identity, bucket),
      addPublicAccessBlock(scope, identity, bucket),
      addEncryption(scope, identity, bucket, settings.encryption, key),
      ...versioning,
      ...addObjectLock(scope, identity, bucket, settings, versioning),
      ...addAccessLogs(scope, identity, bucket, settings),
    ],
  };
}

/** ACLs off: a bucket policy for Bedrock takes effect only then. */
function addOwnershipControls(
  scope: AnyStackScope,
  identity: ResourceIdentity,
  bucket: S3Bucket,
): TerraformResource {
  return addResource(scope, S3BucketOwnershipControls, identity, {
    bucket: bucket.id,
    rule: { objectOwnership: "BucketOwnerEnforced" },
  });
}

function addPublicAccessBlock(
  scope: AnyStackScope,
  identity: ResourceIdentity,
  bucket: S3Bucket,
): TerraformResource {
  return addResource(scope, S3BucketPublicAccessBlock, identity, {
    bucket: bucket.id,
    blockPublicAcls: true,
    blockPublicPolicy: true,
    ignorePublicAcls: true,
    restrictPublicBuckets: true,
  });
}

function addEncryption(
  scope: AnyStackScope,
  identity: ResourceIdentity,
  bucket: S3Bucket,
  encryption: KeyChoice<string>,
  key: KmsKey | undefined,
): TerraformResource {
  const kmsMasterKeyId = keyArnOf(encryption, key);
  return addResource(scope, S3BucketServerSideEncryptionConfigurationA, identity, {
    bucket: bucket.id,
    rule: [
      kmsMasterKeyId === undefined
        ? { applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" } }
        : {
            applyServerSideEncryptionByDefault: {
              sseAlgorithm: "aws:kms",
              kmsMasterKeyId,
            },
            bucketKeyEnabled: true,
          },
    ],
  });
}

function addVersioning(
  scope: AnyStackScope,
  identity: ResourceIdentity,
  bucket: S3Bucket,
  { versioning }: OwnedBucket<string>,
): readonly TerraformResource[] {
  if (!versioning) return [];
  return [
    addResource(scope, S3BucketVersioningA, identity, {
      bucket: bucket.id,
      versioningConfiguration: { status: "Enabled" },
    }),
  ];
}

/** The lock is set by its own resource: the flag on the bucket would replace the bucket when it changes. */
function addObjectLock(
  scope: AnyStackScope,
  identity: ResourceIdentity,
  bucket: S3Bucket,
  { objectLock }: OwnedBucket<string>,
  versioning: readonly TerraformResource[],
): readonly TerraformResource[] {
  if (objectLock === undefined) return [];
  return [
    addResource(scope, S3BucketObjectLockConfigurationA, identity, {
      bucket: bucket.id,
      rule: { defaultRetention: { mode: objectLock.mode, days: objectLock.days } },
      ...(versioning.length > 0 && { dependsOn: [...versioning] }),
    }),
  ];
}

function addAccessLogs(
  scope: AnyStackScope,
  identity: ResourceIdentity,
  bucket: S3Bucket,
  { accessLogs }: OwnedBucket<string>,
): readonly TerraformResource[] {
  if (accessLogs === undefined) return [];
  return [
    addResource(scope, S3BucketLoggingA, identity, {
      bucket: bucket.id,
      targetBucket: accessLogs.bucket,
      targetPrefix: accessLogs.prefix ?? "",
    }),
  ];
}
