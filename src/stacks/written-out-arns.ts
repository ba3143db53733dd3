import type { PolicyScope } from "./stack-scope";

/**
 * ARNs that are written out where a Terraform reference would close a cycle, or where there is no resource
 * of ours to refer to. Everything else refers.
 */

/** A bucket that is already there has no resource in the stack. */
export function bucketArn({ source }: Pick<PolicyScope, "source">, name: string): string {
  return `arn:${source.partition}:s3:::${name}`;
}

/** The account of the stack as a principal, which stands for whom its conditions name. */
export function accountRoot({ source }: Pick<PolicyScope, "source">): string {
  return `arn:${source.partition}:iam::${source.account}:root`;
}
