import { allowRoleToUseKey } from "../allow-role-to-use-key";
import type { Statement } from "../policy-document";

/** The role may put records into one stream; Panther's own template allows every action on it. */
export function allowFeeding(streamArn: string): Statement {
  return {
    Sid: "FeedStream",
    Effect: "Allow",
    Action: ["firehose:PutRecord", "firehose:PutRecordBatch"],
    Resource: streamArn,
  };
}

/**
 * Firehose may assume the role that writes, for streams of this account alone: it names the account as external id.
 *
 * https://docs.aws.amazon.com/firehose/latest/dev/controlling-access.html#firehose-assume-role
 */
export function allowFirehoseToAssume(account: string): Statement {
  return {
    Sid: "FirehoseAssume",
    Effect: "Allow",
    Principal: { Service: "firehose.amazonaws.com" },
    Action: "sts:AssumeRole",
    Condition: { StringEquals: { "sts:ExternalId": account } },
  };
}

/** The role may write to one bucket; Panther's own template lets it read there, too. */
export function allowWritingCopies(bucketArn: string): readonly Statement[] {
  return [
    {
      Sid: "FindBucket",
      Effect: "Allow",
      Action: ["s3:GetBucketLocation", "s3:ListBucket", "s3:ListBucketMultipartUploads"],
      Resource: bucketArn,
    },
    {
      Sid: "WriteCopies",
      Effect: "Allow",
      Action: ["s3:AbortMultipartUpload", "s3:PutObject"],
      Resource: `${bucketArn}/*`,
    },
  ];
}

/** Uploads in parts are decrypted, too. */
const encryption = ["kms:Decrypt", "kms:GenerateDataKey"];

/** The role may encrypt what it writes. */
export function allowEncryptingCopies(keyArn: string): Statement {
  return {
    Sid: "EncryptCopies",
    Effect: "Allow",
    Action: encryption,
    Resource: keyArn,
  };
}

/** The key of the bucket lets the role that writes encrypt. */
export function allowRoleEncryption(accountRoot: string, roleArn: string): Statement {
  const sid = "PantherStreamEncrypt";
  return allowRoleToUseKey({ sid, accountRoot, roleArn, actions: encryption });
}
