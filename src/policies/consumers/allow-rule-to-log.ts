import type { Statement } from "../policy-document";

const principal = { Service: ["delivery.logs.amazonaws.com", "events.amazonaws.com"] };

/**
 * One rule of EventBridge may write to one log group.
 *
 * Streams are made before an event is written, and without naming the rule, so that only writing has the condition.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html#eb-cloudwatchlogs-permissions
 */
export function allowRuleToLog(logGroupArn: string, ruleArn: string): readonly Statement[] {
  return [
    {
      Sid: "EventBridgeCreatesStreams",
      Effect: "Allow",
      Principal: principal,
      Action: "logs:CreateLogStream",
      Resource: `${logGroupArn}:*`,
    },
    {
      Sid: "EventBridgeWrites",
      Effect: "Allow",
      Principal: principal,
      Action: "logs:PutLogEvents",
      Resource: `${logGroupArn}:*:*`,
      Condition: { ArnEquals: { "aws:SourceArn": ruleArn } },
    },
  ];
}
