import type { AwsPlace } from "../spec/aws-place";
import type { Statement } from "./policy-document";

/** The principal is the same in every partition. */
export const bedrockPrincipal = { Service: "bedrock.amazonaws.com" } as const;

/**
 * Bedrock may act only for this account and Region.
 *
 * Without both conditions Bedrock could be made to act here on behalf of another account (the confused deputy):
 * https://docs.aws.amazon.com/bedrock/latest/userguide/model-invocation-logging.html
 */
export function onlyForBedrockSource({
  partition,
  account,
  region,
}: AwsPlace): NonNullable<Statement["Condition"]> {
  return {
    StringEquals: { "aws:SourceAccount": account },
    ArnLike: { "aws:SourceArn": `arn:${partition}:bedrock:${region}:${account}:*` },
  };
}
