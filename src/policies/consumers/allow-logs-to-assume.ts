import type { AwsPlace } from "../../spec/aws-place";
import type { Statement } from "../policy-document";

/**
 * Only CloudWatch Logs of this Region, and only for this account, may assume the role.
 *
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Subscriptions-confused-deputy.html
 */
export function allowLogsToAssume(
  servicePrincipal: string,
  { partition, region, account }: AwsPlace,
): Statement {
  return {
    Sid: "CloudWatchLogsAssume",
    Effect: "Allow",
    Principal: { Service: servicePrincipal },
    Action: "sts:AssumeRole",
    Condition: {
      StringEquals: { "aws:SourceAccount": account },
      ArnLike: { "aws:SourceArn": `arn:${partition}:logs:${region}:${account}:*` },
    },
  };
}
