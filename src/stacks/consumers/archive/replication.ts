import {
  S3BucketReplicationConfigurationA,
  type S3BucketReplicationConfigurationRule,
} from "@cdktf/provider-aws/lib/s3-bucket-replication-configuration";
import type { Archive } from "../../../resolve/consumers/archive";
import type { StackScope } from "../../stack-scope";
import { addConsumerResource } from "../add-consumer-resource";
import { logPaths } from "./log-paths";
import type { ReplicatedBucket } from "./replicated-bucket";
import { addReplicationRole } from "./replication-role";

/**
 * Adds the replication of the logs, with its role, and returns the ARN of that role.
 *
 * S3 asks for versions on both sides when replication is set, and refuses a role that it cannot assume.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-requirements.html
 */
export function addReplication(scope: StackScope, replication: ReplicatedBucket): string {
  const { archive, s3, logBucket } = replication;
  const role = addReplicationRole(scope, replication);
  // A bucket of the stack's own holds nothing but logs; of another one, others keep what is not theirs.
  const prefixes = s3.kind === "owned" ? [undefined] : logPaths(scope);
  addConsumerResource(scope, S3BucketReplicationConfigurationA, "archive", {
    bucket: logBucket.name,
    role: role.arn,
    rule: prefixes.map((prefix, index) => replicationRule(archive, prefix, index)),
    dependsOn: [...logBucket.readyAfter, ...role.readyAfter],
  });
  return role.arn;
}

/** One rule for the bucket, or for a path in it. A log that is deleted stays in the archive. */
function replicationRule(
  { bucketArn, owner, key }: Archive<string>,
  prefix: string | undefined,
  index: number,
): S3BucketReplicationConfigurationRule {
  return {
    id: index === 0 ? "logs" : "large-data",
    priority: index,
    status: "Enabled",
    filter: prefix === undefined ? {} : { prefix },
    deleteMarkerReplication: { status: "Disabled" },
    ...(key && { sourceSelectionCriteria: { sseKmsEncryptedObjects: { status: "Enabled" } } }),
    destination: {
      bucket: bucketArn,
      ...(owner === undefined
        ? {}
        : { account: owner, accessControlTranslation: { owner: "Destination" } }),
      ...(key && { encryptionConfiguration: { replicaKmsKeyId: key.arn } }),
      metrics: { status: "Enabled" },
    },
  };
}
