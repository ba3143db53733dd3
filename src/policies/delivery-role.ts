import type { AwsPlace } from "../spec/aws-place";
import { deliveryStream } from "../spec/delivery-stream";
import { bedrockPrincipal, onlyForBedrockSource } from "./bedrock-source";
import type { Statement } from "./policy-document";

/** Only Bedrock, and only for this account and Region, may assume the role. */
export function allowBedrockToAssume(source: AwsPlace): Statement {
  return {
    Sid: "AmazonBedrockAssume",
    Effect: "Allow",
    Principal: bedrockPrincipal,
    Action: "sts:AssumeRole",
    Condition: onlyForBedrockSource(source),
  };
}

/**
 * The role may write to the one stream that Bedrock uses, and nothing else.
 *
 * The ARN of the log group carries no `:*` at its end.
 * https://docs.aws.amazon.com/bedrock/latest/userguide/model-invocation-logging.html
 */
export function allowLogDelivery(logGroupArn: string): Statement {
  return {
    Sid: "AmazonBedrockLogsWrite",
    Effect: "Allow",
    Action: ["logs:CreateLogStream", "logs:PutLogEvents"],
    Resource: `${logGroupArn}:log-stream:${deliveryStream}`,
  };
}
