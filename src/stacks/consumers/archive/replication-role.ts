import {
  allowLogDecryption,
  allowReplicaEncryption,
  allowReplication,
  allowS3ToAssume,
  type KeyInPolicy,
} from "../../../policies/archive/replication-role";
import type { Statement } from "../../../policies/policy-document";
import type { ReplicaKey } from "../../../resolve/consumers/archive";
import { keyArnOf } from "../../key-arn-of";
import type { Readiness, StackScope } from "../../stack-scope";
import { encryptingKey } from "../../../resolve/settings/encrypting-key";
import { addConsumerRole } from "../add-consumer-role";
import { logPaths } from "./log-paths";
import type { ReplicatedBucket } from "./replicated-bucket";

/** The role through which S3 replicates. */
interface ReplicationRole extends Readiness {
  readonly arn: string;
}

/** Adds the role and its one policy. */
export function addReplicationRole(
  scope: StackScope,
  replication: ReplicatedBucket,
): ReplicationRole {
  const { logBucket } = replication;
  const statements = permissions(scope, replication);
  const { role, policies } = addConsumerRole(scope, {
    label: "archive",
    settings: replication.archive.role,
    description: "S3 replicates model invocation logs to the archive",
    trust: allowS3ToAssume(logBucket.arn, scope.source),
    policies: [{ name: "replicate-model-invocation-logs", statements }],
  });
  return { arn: role.arn, readyAfter: policies };
}

function permissions(
  scope: StackScope,
  { archive, s3, logBucket, key }: ReplicatedBucket,
): readonly Statement[] {
  const isLocked = s3.kind === "existing" || s3.objectLock !== undefined;
  const source = { bucketArn: logBucket.arn, prefixes: logPaths(scope), isLocked };
  const sourceKey = keyArnOf(encryptingKey(s3), key);
  const { region } = scope.source;
  return [
    ...allowReplication(source, archive.bucketArn),
    ...(sourceKey === undefined
      ? []
      : [allowLogDecryption(logBucket.arn, { arn: sourceKey, region })]),
    ...(archive.key ? [allowReplicaEncryption(archive.bucketArn, inPolicy(archive.key))] : []),
  ];
}

function inPolicy(key: ReplicaKey<string>): KeyInPolicy {
  const { region } = key;
  return key.kind === "given-key"
    ? { arn: key.arn, region }
    : { arn: key.keyArns, alias: key.name, region };
}
