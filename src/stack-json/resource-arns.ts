import type { AwsPlace } from "../spec/aws-place";
import type { JsonMap } from "../spec/json-value";
import { textOf } from "./text-of";

/** The ARN of a role of a stack. */
export function roleArn(body: JsonMap, { partition, account }: AwsPlace): string {
  return `arn:${partition}:iam::${account}:role${pathOf(body)}${textOf(body, "name")}`;
}

/** The ARN of a topic of a stack. */
export function topicArn(body: JsonMap, { partition, account, region }: AwsPlace): string {
  return `arn:${partition}:sns:${region}:${account}:${textOf(body, "name")}`;
}

/** The ARN of an alias of a stack. */
export function aliasArn(body: JsonMap, { partition, account, region }: AwsPlace): string {
  return `arn:${partition}:kms:${region}:${account}:${textOf(body, "name")}`;
}

function pathOf({ path }: JsonMap): string {
  return typeof path === "string" ? path : "/";
}
