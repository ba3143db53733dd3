import type { AwsPlace } from "../spec/aws-place";
import { bedrockPrincipal, onlyForBedrockSource } from "./bedrock-source";
import type { Statement } from "./policy-document";

/**
 * The account administers its key through IAM, so that no policy can lock everyone out of it.
 *
 * https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html
 */
export function allowAccountAdministration(partition: string, account: string): Statement {
  return {
    Sid: "AccountAdministration",
    Effect: "Allow",
    Principal: { AWS: `arn:${partition}:iam::${account}:root` },
    Action: "kms:*",
    Resource: "*",
  };
}

/**
 * Bedrock may make data keys for the objects that it writes, and decrypt them for uploads in parts.
 *
 * Without it Bedrock reports a wrong bucket policy, although the bucket policy is right.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpuoverview.html#mpuAndPermissions
 */
export function allowBedrockEncryption(source: AwsPlace): Statement {
  return {
    Sid: "AmazonBedrockLogsEncrypt",
    Effect: "Allow",
    Principal: bedrockPrincipal,
    Action: ["kms:Decrypt", "kms:GenerateDataKey"],
    Resource: "*",
    Condition: onlyForBedrockSource(source),
  };
}

/**
 * CloudWatch Logs of this Region may use the key for one log group.
 *
 * The ARN is exact, so that no other log group of the account can be read with the key.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html
 */
export function allowCloudWatchLogs(servicePrincipal: string, logGroupArn: string): Statement {
  return {
    Sid: "CloudWatchLogsEncrypt",
    Effect: "Allow",
    Principal: { Service: servicePrincipal },
    Action: [
      "kms:Decrypt*",
      "kms:Describe*",
      "kms:Encrypt*",
      "kms:GenerateDataKey*",
      "kms:ReEncrypt*",
    ],
    Resource: "*",
    Condition: { ArnEquals: { "kms:EncryptionContext:aws:logs:arn": logGroupArn } },
  };
}

/** Readers of a bucket may decrypt what they read. */
export function allowReadersDecryption(principalArns: readonly string[]): readonly Statement[] {
  // A statement each: AWS drops one that stands twice in a list, and every plan would put it back.
  return principalArns.map((principalArn, index) => ({
    Sid: `Reader${String(index + 1)}Decrypt`,
    Effect: "Allow",
    Principal: { AWS: principalArn },
    Action: ["kms:Decrypt", "kms:DescribeKey"],
    Resource: "*",
  }));
}
