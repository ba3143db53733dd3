import { S3BucketPolicy } from "@cdktf/provider-aws/lib/s3-bucket-policy";
import type { KmsKey } from "@cdktf/provider-aws/lib/kms-key";
import { policyDocument, type StatementEntry } from "../policies/policy-document";
import type { Bucket, ExistingBucket } from "../resolve/settings/settings";
import { deliveryStatements } from "./delivery-statements";
import { addOwnedBucket } from "./owned-bucket";
import { addResource, type Readiness, type ResourceIdentity, type StackScope } from "./stack-scope";
import { bucketArn } from "./written-out-arns";

/** A bucket as the logging configuration and the outputs need it. */
export interface DeliveryBucket extends Readiness {
  readonly name: string;
  readonly arn: string;
  /** What its policy needs, where the stack may not write the policy itself. */
  readonly neededStatements: readonly StatementEntry[];
}

/** Adds a bucket that Bedrock writes to under the given prefixes; `identity` names its resources. */
export function addDeliveryBucket(
  scope: StackScope,
  identity: ResourceIdentity,
  bucket: Bucket<string>,
  prefixes: readonly (string | undefined)[],
  key: KmsKey | undefined,
): DeliveryBucket {
  if (bucket.kind === "existing") return addToExistingBucket(scope, identity, bucket, prefixes);
  const owned = addOwnedBucket(scope, identity, bucket, key);
  const policy = addResource(scope, S3BucketPolicy, identity, {
    bucket: owned.name,
    policy: JSON.stringify(policyDocument(deliveryStatements(scope, owned.arn, bucket, prefixes))),
    // Two writes to one bucket at the same time can conflict; public access is blocked before a policy stands.
    dependsOn: [...owned.readyAfter],
  });
  return { ...owned, readyAfter: [...owned.readyAfter, policy], neededStatements: [] };
}

/** Touches nothing of an existing bucket but its policy, and that only where the spec says so. */
function addToExistingBucket(
  scope: StackScope,
  identity: ResourceIdentity,
  bucket: ExistingBucket<string>,
  prefixes: readonly (string | undefined)[],
): DeliveryBucket {
  const arn = bucketArn(scope, bucket.name);
  const statements = deliveryStatements(scope, arn, bucket, prefixes);
  if (!bucket.takeOver.includes("policy")) {
    return { name: bucket.name, arn, readyAfter: [], neededStatements: statements };
  }
  const policy = addResource(scope, S3BucketPolicy, identity, {
    bucket: bucket.name,
    policy: JSON.stringify(policyDocument(statements)),
  });
  return { name: bucket.name, arn, readyAfter: [policy], neededStatements: [] };
}
