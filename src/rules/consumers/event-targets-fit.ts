import { readArnBegin } from "../../spec/aws-arn";
import { eventTargetKind, isEventTargetArn } from "../../spec/event-targets";
import { checkArn, type ArnLaw } from "../building/check-arn";
import { writtenSettings } from "../../resolve/settings/written-settings";
import type { SettingsRule } from "../rule";

/**
 * EventBridge sends to most targets of other accounts too, but only by policies that name each sender.
 *
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-cross-account.html
 */
const ownTarget: ArnLaw = {
  noun: "an event bus, a Lambda function, an SQS queue, a standard SNS topic, a Step Functions state machine, a Kinesis stream, a Firehose stream or a log group",
  isOfKind: (arn) => {
    const kind = eventTargetKind(arn);
    return kind !== undefined && isEventTargetArn(arn, kind);
  },
  example: "arn:aws:sqs:us-east-1:111122223333:bedrock-logs",
  own: ["partition", "account", "region"],
  adviseOn: (written) =>
    written.endsWith(".fifo")
      ? "EventBridge sends to no FIFO topic: name a standard one, or a FIFO queue."
      : "Name one of these, or an event bus: its own rules send on to any other target.",
  nearnessHint:
    "Write {partition}, {region} and {account} for what differs from target to target, or name an event bus: that alone may be of another account or Region.",
};

const anyBus: ArnLaw = {
  ...ownTarget,
  noun: "an event bus",
  isOfKind: (arn) => isEventTargetArn(arn, "event-bus"),
  example: "arn:aws:events:us-east-1:444455556666:event-bus/security",
  own: ["partition"],
  adviseOn: () => "Write the `Arn` that `aws events describe-event-bus` prints.",
};

const deadLetterQueue: ArnLaw = {
  noun: "a standard SQS queue",
  isOfKind: (arn) => isEventTargetArn(arn, "queue") && !arn.resource.endsWith(".fifo"),
  example: "arn:aws:sqs:us-east-1:111122223333:bedrock-logs-dead",
  own: ["partition", "account", "region"],
  adviseOn: (written) =>
    written.endsWith(".fifo")
      ? "EventBridge takes no FIFO queue for dead letters: name a standard one."
      : "Write the `QueueArn` that `aws sqs get-queue-attributes` prints.",
  nearnessHint: "Write {partition}, {region} and {account} for what differs from target to target.",
};

/** EventBridge sends to a target of the account and Region, or to an event bus anywhere in the partition. */
export const eventTargetsFit: SettingsRule = {
  scope: "settings",
  reads: ["consumers.eventBridge.targetArn", "consumers.eventBridge.deadLetterQueueArn"],
  check(context) {
    const { consumers } = writtenSettings(context.resolved);
    const written = readArnBegin(consumers?.eventBridge?.targetArn ?? "");
    const isBus = eventTargetKind(written) === "event-bus";
    checkArn(context, "consumers.eventBridge.targetArn", isBus ? anyBus : ownTarget);
    checkArn(context, "consumers.eventBridge.deadLetterQueueArn", deadLetterQueue);
  },
};
