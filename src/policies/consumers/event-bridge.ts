import type { RoleTargetKind } from "../../resolve/consumers/event-bridge";
import type { Statement } from "../policy-document";

/** The principal is the same in every partition. */
export const eventBridgePrincipal = "events.amazonaws.com";

/**
 * Only EventBridge, and only for one rule, may assume the role.
 *
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/cross-service-confused-deputy-prevention.html
 */
export function allowRuleToAssume(ruleArn: string, account: string): Statement {
  return {
    Sid: "EventBridgeAssume",
    Effect: "Allow",
    Principal: { Service: eventBridgePrincipal },
    Action: "sts:AssumeRole",
    Condition: {
      StringEquals: { "aws:SourceAccount": account },
      ArnEquals: { "aws:SourceArn": ruleArn },
    },
  };
}

const sendingActions: Readonly<Record<RoleTargetKind, string | readonly string[]>> = {
  "event-bus": "events:PutEvents",
  "firehose-stream": ["firehose:PutRecord", "firehose:PutRecordBatch"],
  "kinesis-stream": ["kinesis:PutRecord", "kinesis:PutRecords"],
  "state-machine": "states:StartExecution",
};

/** The role may send events to its target, and nothing else. */
export function allowSendingEvents(kind: RoleTargetKind, arn: string): Statement {
  return { Sid: "SendEvents", Effect: "Allow", Action: sendingActions[kind], Resource: arn };
}

/**
 * What the policy of a queue or topic needs so that one rule may send to it.
 *
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html
 */
export function allowRuleToSend(
  action: "sqs:SendMessage" | "sns:Publish",
  arn: string,
  ruleArn: string,
): Statement {
  return {
    Sid: "BedrockLogEvents",
    Effect: "Allow",
    Principal: { Service: eventBridgePrincipal },
    Action: action,
    Resource: arn,
    Condition: { ArnEquals: { "aws:SourceArn": ruleArn } },
  };
}

/** What the policy of an event bus of another account needs so that a role may put events on it. */
export function allowRoleToPutEvents(arn: string, roleArn: string): Statement {
  return {
    Sid: "BedrockLogEvents",
    Effect: "Allow",
    Principal: { AWS: roleArn },
    Action: "events:PutEvents",
    Resource: arn,
  };
}
