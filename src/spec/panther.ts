/**
 * What Panther calls the things by which it is connected to an AWS account.
 *
 * @see https://github.com/panther-labs/panther-auxiliary/tree/main/terraform
 */
export const panther = {
  /** Panther assumes only roles whose names begin so, at the path `/`. */
  roleNamePrefix: "PantherLogProcessingRole-",
  rolePath: "/",
  /** There is one in an account and Region, for all buckets there. */
  topicName: "panther-notifications-topic",
  topicKeyAlias: "alias/panther-log-processing",
  /** In the account and Region of the Panther instance. */
  queueName: "panther-input-data-notifications-queue",
  logType: "AWS.BedrockModelInvocation",
} as const;
