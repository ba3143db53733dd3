import type { AwsPlace } from "../../spec/aws-place";
import type { Statement } from "../policy-document";
import { onlyThroughS3 } from "./only-through-s3";

/** Only S3, and only for this bucket, may assume the role. */
export function allowS3ToAssume(bucketArn: string, { account }: AwsPlace): Statement {
  return {
    Sid: "AmazonS3Assume",
    Effect: "Allow",
    Principal: { Service: "s3.amazonaws.com" },
    Action: "sts:AssumeRole",
    Condition: {
      StringEquals: { "aws:SourceAccount": account },
      ArnEquals: { "aws:SourceArn": bucketArn },
    },
  };
}

/** A log bucket that is replicated. */
export interface ReplicationSource {
  readonly bucketArn: string;
  /** The keys that are replicated, as prefixes. */
  readonly prefixes: readonly string[];
  /** Whether its objects may be locked: S3 then asks how. */
  readonly isLocked: boolean;
}

/**
 * The role may read the versions of the logs, and write them to the archive under its owner.
 *
 * It may neither delete nor tag: deletions stay where they were made, and Bedrock sets no tags.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/setting-repl-config-perm-overview.html
 */
export function allowReplication(
  { bucketArn, prefixes, isLocked }: ReplicationSource,
  archiveArn: string,
): readonly Statement[] {
  const logs = (arn: string): readonly string[] => prefixes.map((prefix) => `${arn}/${prefix}*`);
  return [
    {
      Sid: "ReadReplicationConfiguration",
      Effect: "Allow",
      Action: ["s3:GetReplicationConfiguration", "s3:ListBucket"],
      Resource: bucketArn,
    },
    {
      Sid: "ReadLogVersions",
      Effect: "Allow",
      Action: [
        ...(isLocked ? ["s3:GetObjectLegalHold", "s3:GetObjectRetention"] : []),
        "s3:GetObjectVersionAcl",
        "s3:GetObjectVersionForReplication",
      ],
      Resource: logs(bucketArn),
    },
    {
      Sid: "WriteReplicas",
      Effect: "Allow",
      Action: ["s3:ObjectOwnerOverrideToBucketOwner", "s3:ReplicateObject"],
      Resource: logs(archiveArn),
    },
  ];
}

/** A key in an IAM policy; one that is known by its alias alone is picked by a condition. */
export interface KeyInPolicy {
  readonly arn: string;
  readonly alias?: string;
  readonly region: string;
}

/** The role may decrypt what Bedrock encrypted in the log bucket. */
export function allowLogDecryption(bucketArn: string, { arn, region }: KeyInPolicy): Statement {
  return {
    Sid: "DecryptLogs",
    Effect: "Allow",
    Action: "kms:Decrypt",
    Resource: arn,
    Condition: onlyThroughS3(bucketArn, region),
  };
}

/**
 * The role may encrypt replicas with the key of the archive.
 *
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-config-for-kms-objects.html
 */
export function allowReplicaEncryption(
  archiveArn: string,
  { arn, alias, region }: KeyInPolicy,
): Statement {
  return {
    Sid: "EncryptReplicas",
    Effect: "Allow",
    Action: ["kms:Encrypt", "kms:GenerateDataKey"],
    Resource: arn,
    Condition: { ...onlyThroughS3(archiveArn, region), ...onlyWithAlias(alias) },
  };
}

/** https://docs.aws.amazon.com/kms/latest/developerguide/alias-authorization.html */
function onlyWithAlias(alias: string | undefined): NonNullable<Statement["Condition"]> {
  if (alias === undefined) return {};
  return { "ForAnyValue:StringEquals": { "kms:ResourceAliases": alias } };
}
