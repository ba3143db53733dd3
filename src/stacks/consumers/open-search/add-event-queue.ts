import { CloudwatchEventRule } from "@cdktf/provider-aws/lib/cloudwatch-event-rule";
import { CloudwatchEventTarget } from "@cdktf/provider-aws/lib/cloudwatch-event-target";
import { SqsQueue } from "@cdktf/provider-aws/lib/sqs-queue";
import { SqsQueuePolicy } from "@cdktf/provider-aws/lib/sqs-queue-policy";
import { allowRuleToSend } from "../../../policies/consumers/event-bridge";
import { policyDocument } from "../../../policies/policy-document";
import type { DeliveryBucket } from "../../delivery-bucket";
import type { StackScope } from "../../stack-scope";
import { addConsumerResource } from "../add-consumer-resource";
import { recordPattern } from "../event-bridge/record-pattern";
import { visibilityTimeoutSeconds } from "./pipeline-configuration";

const label = "open_search";
const fourteenDays = 14 * 24 * 60 * 60;

/** Adds the queue that holds an event for each record that is not yet indexed, and the rule that fills it. */
export function addEventQueue(scope: StackScope, logBucket: DeliveryBucket): SqsQueue {
  const name = `${scope.content.target.name}-open-search`;
  const rule = addConsumerResource(scope, CloudwatchEventRule, label, {
    name,
    description: "Records of model invocations for OpenSearch",
    eventPattern: JSON.stringify(recordPattern(scope, logBucket.name)),
  });
  const queue = addQueue(scope, name);
  const policy = addConsumerResource(scope, SqsQueuePolicy, label, {
    queueUrl: queue.url,
    policy: JSON.stringify(
      policyDocument([allowRuleToSend("sqs:SendMessage", queue.arn, rule.arn)]),
    ),
  });
  addConsumerResource(scope, CloudwatchEventTarget, label, {
    rule: rule.name,
    targetId: "queue",
    arn: queue.arn,
    dependsOn: [policy],
  });
  return queue;
}

/** An event that failed five times waits beside the queue: its record is still in the bucket. */
function addQueue(scope: StackScope, name: string): SqsQueue {
  const deadLetters = addConsumerResource(scope, SqsQueue, "open_search_dead_letters", {
    name: `${name}-dead-letters`,
    messageRetentionSeconds: fourteenDays,
    sqsManagedSseEnabled: true,
  });
  return addConsumerResource(scope, SqsQueue, label, {
    name,
    messageRetentionSeconds: fourteenDays,
    visibilityTimeoutSeconds,
    sqsManagedSseEnabled: true,
    redrivePolicy: JSON.stringify({ deadLetterTargetArn: deadLetters.arn, maxReceiveCount: 5 }),
  });
}
