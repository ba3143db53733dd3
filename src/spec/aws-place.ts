/** An account in a Region, and the partition that has both: what the ARN of most things begins with. */
export interface AwsPlace {
  readonly partition: string;
  readonly account: string;
  readonly region: string;
}
