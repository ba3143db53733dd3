import type { AwsPlace } from "../../spec/aws-place";
import { logGroupArn } from "../../spec/log-group-arn";

/** Some actions see a log group with `:*` at its end, and some without. */
export function logGroupArns(place: AwsPlace, name: string): readonly string[] {
  const arn = logGroupArn(place, name);
  return [arn, `${arn}:*`];
}
