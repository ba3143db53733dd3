import type { RecordFolder } from "../../resolve/consumers/record-folder";
import { allowRoleToUseKey } from "../allow-role-to-use-key";
import type { Statement } from "../policy-document";

/**
 * Only the account of the Panther instance, and only by TLS, may assume the role.
 *
 * There is no external id: an instance has an account of its own, so that no other customer of Panther is behind it.
 * https://docs.panther.com/data-onboarding/data-transports/aws/s3
 */
export function allowPantherToAssume(partition: string, pantherAccount: string): Statement {
  return {
    Sid: "PantherAssume",
    Effect: "Allow",
    Principal: { AWS: `arn:${partition}:iam::${pantherAccount}:root` },
    Action: "sts:AssumeRole",
    Condition: { Bool: { "aws:SecureTransport": "true" } },
  };
}

/**
 * The role may find and list one bucket, and read where records are; Panther's own template lets it read the whole
 * bucket.
 *
 * Listing has no condition on a prefix, as in that template: a `HeadBucket` is a listing without one, and of what the
 * health check of a log source asks for only an old version is public. A role that it finds too weak reads nothing.
 * Names of objects are all that a listing shows.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html
 */
export function allowPantherToRead(
  bucketArn: string,
  folders: readonly Pick<RecordFolder<string>, "keys">[],
): readonly Statement[] {
  return [
    {
      Sid: "FindBucket",
      Effect: "Allow",
      Action: ["s3:GetBucketLocation", "s3:ListBucket"],
      Resource: bucketArn,
    },
    {
      Sid: "ReadRecords",
      Effect: "Allow",
      Action: "s3:GetObject",
      Resource: oneOrMore(folders.map(({ keys }) => `${bucketArn}/${keys}`)),
    },
  ];
}

function oneOrMore(patterns: readonly string[]): string | readonly string[] {
  const [first, ...others] = patterns;
  if (first === undefined) throw new Error("Panther reads nothing of a bucket.");
  return others.length === 0 ? first : patterns;
}

/** Panther asks whether the key is enabled, too. */
const decryption = ["kms:Decrypt", "kms:DescribeKey"];

/** The role may decrypt with the one key of the bucket. */
export function allowPantherToDecrypt(keyArn: string): Statement {
  return {
    Sid: "DecryptRecords",
    Effect: "Allow",
    Action: decryption,
    Resource: keyArn,
  };
}

/** The key of the bucket lets the role decrypt. */
export function allowRoleDecryption(accountRoot: string, roleArn: string): Statement {
  return allowRoleToUseKey({ sid: "PantherDecrypt", accountRoot, roleArn, actions: decryption });
}

/**
 * The role may make Panther's topic in the Region of the bucket, and the bucket's notifications.
 *
 * Panther's own template allows every action on the topic in every Region: this one leaves out publishing.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsns.html
 */
export function allowPantherToManageNotifications(
  bucketArn: string,
  topicArn: string,
): readonly Statement[] {
  return [
    {
      Sid: "ManagePantherTopic",
      Effect: "Allow",
      Action: [
        "sns:AddPermission",
        "sns:CreateTopic",
        "sns:DeleteTopic",
        "sns:GetTopicAttributes",
        "sns:ListSubscriptionsByTopic",
        "sns:ListTagsForResource",
        "sns:RemovePermission",
        "sns:SetTopicAttributes",
        "sns:Subscribe",
        "sns:TagResource",
      ],
      Resource: topicArn,
    },
    {
      Sid: "GetPutBucketNotifications",
      Effect: "Allow",
      Action: ["s3:GetBucketNotification", "s3:PutBucketNotification"],
      Resource: bucketArn,
    },
  ];
}
