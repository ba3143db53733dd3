import type { KmsKey } from "@cdktf/provider-aws/lib/kms-key";
import { S3BucketPolicy } from "@cdktf/provider-aws/lib/s3-bucket-policy";
import { denyInsecureTransport } from "../../policies/bucket-policy";
import { policyDocument } from "../../policies/policy-document";
import type { OwnedBucket } from "../../resolve/settings/settings";
import { addOwnedBucket, type AddedBucket } from "../owned-bucket";
import type { AnyStackScope } from "../stack-scope";
import { addConsumerResource } from "./add-consumer-resource";

/** Adds a bucket of a consumer's own, which nobody reaches without TLS. */
export function addConsumerBucket(
  scope: AnyStackScope,
  label: string,
  settings: OwnedBucket<string>,
  key: KmsKey | undefined,
): AddedBucket {
  const bucket = addOwnedBucket(scope, { label, whenRetired: "destroy" }, settings, key);
  const policy = addConsumerResource(scope, S3BucketPolicy, label, {
    bucket: bucket.name,
    policy: JSON.stringify(policyDocument([denyInsecureTransport(bucket.arn)])),
    dependsOn: [...bucket.readyAfter],
  });
  return { ...bucket, readyAfter: [...bucket.readyAfter, policy] };
}
