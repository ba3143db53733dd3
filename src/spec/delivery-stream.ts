/**
 * The one stream that Bedrock writes to in a log group.
 *
 * https://docs.aws.amazon.com/bedrock/latest/userguide/model-invocation-logging.html
 */
export const deliveryStream = "aws/bedrock/modelinvocations";
