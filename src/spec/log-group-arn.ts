import type { AwsPlace } from "./aws-place";

/** The ARN of a log group, without the `:*` that some actions want at its end. */
export function logGroupArn({ partition, region, account }: AwsPlace, name: string): string {
  return `arn:${partition}:logs:${region}:${account}:log-group:${name}`;
}
