import { panther as names } from "../../../spec/panther";
import type { PolicyScope } from "../../stack-scope";

/** The topic that Panther listens to, whoever makes it: one in an account and Region. */
export function topicArn({ source }: Pick<PolicyScope, "source">): string {
  const { partition, region, account } = source;
  return `arn:${partition}:sns:${region}:${account}:${names.topicName}`;
}
