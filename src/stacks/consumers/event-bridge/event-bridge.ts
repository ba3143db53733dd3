import { CloudwatchEventRule } from "@cdktf/provider-aws/lib/cloudwatch-event-rule";
import { CloudwatchEventTarget } from "@cdktf/provider-aws/lib/cloudwatch-event-target";
import { allowRuleToSend } from "../../../policies/consumers/event-bridge";
import type { EventBridge } from "../../../resolve/consumers/event-bridge";
import { addConsumerResource } from "../add-consumer-resource";
import type { Consumer } from "../consumer";
import { addTargetAccess, type TargetAccess } from "./add-target-access";
import { label } from "./label";
import { recordPattern } from "./record-pattern";

/** Sends an event for every delivered record to a target of EventBridge. */
export const eventBridge: Consumer = {
  add(scope, { logBucket }) {
    const settings = scope.content.settings.consumers.eventBridge;
    if (settings === undefined || logBucket === undefined) return {};
    const rule = addConsumerResource(scope, CloudwatchEventRule, label, {
      name: `${scope.content.target.name}-delivered-records`,
      description: "Bedrock delivered records of model invocations to S3",
      eventPattern: JSON.stringify(recordPattern(scope, logBucket.name)),
    });
    const access = addTargetAccess(scope, settings.target, rule.arn);
    addConsumerResource(scope, CloudwatchEventTarget, label, {
      rule: rule.name,
      targetId: "records",
      ...targetConfig(settings, access),
    });
    return {
      notifications: [{ kind: "event-bridge" }],
      outputs: outputsOf(settings, rule.arn, access),
    };
  },
};

type TargetConfig = ConstructorParameters<typeof CloudwatchEventTarget>[2];

/** Events reach their target as S3 sent them. AWS tries again for a day. */
function targetConfig(
  { target, deadLetterQueueArn }: EventBridge<string>,
  { roleArn, readyAfter }: TargetAccess,
): Pick<TargetConfig, "arn" | "roleArn" | "sqsTarget" | "deadLetterConfig" | "dependsOn"> {
  return {
    arn: target.arn,
    ...(roleArn === undefined ? {} : { roleArn }),
    ...(target.kind === "queue" &&
      target.isFifo && { sqsTarget: { messageGroupId: "bedrock-records" } }),
    ...(deadLetterQueueArn === undefined ? {} : { deadLetterConfig: { arn: deadLetterQueueArn } }),
    ...(readyAfter.length > 0 && { dependsOn: [...readyAfter] }),
  };
}

function outputsOf(
  { deadLetterQueueArn }: EventBridge<string>,
  ruleArn: string,
  { roleArn, neededStatements }: TargetAccess,
): Readonly<Record<string, string>> {
  return {
    event_bridge_rule_arn: ruleArn,
    ...(roleArn === undefined ? {} : { event_bridge_role_arn: roleArn }),
    ...(neededStatements.length > 0 && {
      event_bridge_target_policy_statements: JSON.stringify(neededStatements),
    }),
    ...(deadLetterQueueArn === undefined
      ? {}
      : {
          event_bridge_dead_letter_queue_policy_statements: JSON.stringify([
            allowRuleToSend("sqs:SendMessage", deadLetterQueueArn, ruleArn),
          ]),
        }),
  };
}
