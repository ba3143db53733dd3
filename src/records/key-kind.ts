/** What an object of a log bucket is, as its key says. */
export type KeyKind = "log" | "body" | "permission-check";

/**
 * Tells logs from what lies beside them: bodies below `data/`, and the empty objects that show whether Bedrock, or
 * an export of CloudWatch Logs, may write.
 *
 * @see https://docs.aws.amazon.com/bedrock/latest/userguide/model-invocation-logging.html
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/S3Export.html
 */
export function keyKind(key: string): KeyKind {
  const name = key.slice(key.lastIndexOf("/") + 1);
  if (name.startsWith("amazon-bedrock-logs-permission-check")) return "permission-check";
  if (name === "aws-logs-write-test") return "permission-check";
  return /(^|\/)data\//.test(key) ? "body" : "log";
}
