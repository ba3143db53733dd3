/**
 * The folder that holds the logs of an account in a bucket: `[<prefix>/]AWSLogs/<account>/BedrockModelInvocationLogs/`.
 *
 * Bedrock chooses it, and goes on with the Region and the hour. An empty prefix is none.
 * https://docs.aws.amazon.com/bedrock/latest/userguide/model-invocation-logging.html
 */
export function logFolder(prefix: string | undefined, account: string): string {
  return `${accountsFolder(prefix)}${account}/BedrockModelInvocationLogs/`;
}

/** The folder that holds the folders of accounts. */
export function accountsFolder(prefix: string | undefined): string {
  const start = prefix === undefined || prefix === "" ? "" : `${prefix}/`;
  return `${start}AWSLogs/`;
}
