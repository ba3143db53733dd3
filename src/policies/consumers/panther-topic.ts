import type { Statement } from "../policy-document";

/** The bucket that notifies, and the account that owns it. */
interface NotifyingBucket {
  readonly bucketArn: string;
  readonly account: string;
}

const s3Principal = { Service: "s3.amazonaws.com" } as const;

/** Only S3, and only for this bucket: https://docs.aws.amazon.com/AmazonS3/latest/userguide/grant-destinations-permissions-to-s3.html */
function onlyForBucket({
  bucketArn,
  account,
}: NotifyingBucket): NonNullable<Statement["Condition"]> {
  return {
    StringEquals: { "aws:SourceAccount": account },
    ArnEquals: { "aws:SourceArn": bucketArn },
  };
}

/** The bucket may publish to the topic, and Panther's account may subscribe to it; nobody else may do anything. */
export function pantherTopicStatements(
  topicArn: string,
  bucket: NotifyingBucket,
  pantherRoot: string,
): readonly Statement[] {
  return [
    {
      Sid: "AllowS3EventNotifications",
      Effect: "Allow",
      Principal: s3Principal,
      Action: "sns:Publish",
      Resource: topicArn,
      Condition: onlyForBucket(bucket),
    },
    {
      Sid: "AllowSubscriptionToPanther",
      Effect: "Allow",
      Principal: { AWS: pantherRoot },
      Action: "sns:Subscribe",
      Resource: topicArn,
    },
  ];
}

/**
 * S3 may encrypt what it publishes for this bucket.
 *
 * https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html#compatibility-with-aws-services
 */
export function allowEncryptedNotifications(bucket: NotifyingBucket): Statement {
  return {
    Sid: "S3NotificationsEncrypt",
    Effect: "Allow",
    Principal: s3Principal,
    Action: ["kms:Decrypt", "kms:GenerateDataKey"],
    Resource: "*",
    Condition: onlyForBucket(bucket),
  };
}
