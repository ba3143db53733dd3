/** What bedtrail makes for consumers: a bucket, a log group or a key that can be filled again from the logs. */
const copies: readonly string[] = [
  "aws_cloudwatch_log_group.logging_changes",
  "aws_kms_key.panther",
  "aws_s3_bucket.panther_stream",
  "aws_s3_bucket.query_results",
];

/** Whether a store is there for a consumer; any that bedtrail does not make holds logs, whatever its label says. */
export function holdsCopies(address: string): boolean {
  return copies.includes(address.replace(/ [(]deposed object .*$/, ""));
}
