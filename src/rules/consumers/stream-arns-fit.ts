import { isAccountId, type Arn } from "../../spec/aws-arn";
import { isEventTargetArn } from "../../spec/event-targets";
import type { Stream } from "../../spec/spec";
import { checkArn, type ArnLaw } from "../building/check-arn";
import { writtenSettings } from "../../resolve/settings/written-settings";
import type { SettingsRule } from "../rule";

const own: Pick<ArnLaw, "own" | "nearnessHint"> = {
  own: ["partition", "account", "region"],
  nearnessHint:
    "Write {partition}, {region} and {account} for what differs from target to target. A stream of another account is reached through a CloudWatch Logs destination there: `type: destination`.",
};

/**
 * CloudWatch Logs sends to streams and functions of the log group's own account and Region, and to destinations of
 * any account in its Region.
 *
 * https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutSubscriptionFilter.html
 */
const laws: Readonly<Record<Stream["type"], ArnLaw>> = {
  kinesis: {
    ...own,
    noun: "a Kinesis stream",
    isOfKind: (arn) => isEventTargetArn(arn, "kinesis-stream"),
    example: "arn:aws:kinesis:us-east-1:111122223333:stream/bedrock",
    adviseOn: () => "Write the `StreamARN` that `aws kinesis describe-stream-summary` prints.",
  },
  firehose: {
    ...own,
    noun: "a Firehose stream",
    isOfKind: (arn) => isEventTargetArn(arn, "firehose-stream"),
    example: "arn:aws:firehose:us-east-1:111122223333:deliverystream/bedrock",
    adviseOn: () =>
      "Write the `DeliveryStreamARN` that `aws firehose describe-delivery-stream` prints.",
  },
  lambda: {
    ...own,
    noun: "a Lambda function",
    isOfKind: (arn) => isEventTargetArn(arn, "lambda-function"),
    example: "arn:aws:lambda:us-east-1:111122223333:function:bedrock-logs",
    adviseOn: () => "Write the `FunctionArn` that `aws lambda get-function` prints.",
  },
  destination: {
    noun: "a CloudWatch Logs destination",
    isOfKind: isDestination,
    example: "arn:aws:logs:us-east-1:444455556666:destination:bedrock",
    own: ["partition", "region"],
    adviseOn: () => "Write the `arn` that `aws logs describe-destinations` prints in that account.",
    nearnessHint:
      "Write {partition} and {region}, and make the destination in each Region: its stream may be in another one.",
  },
};

/** A stream is what its type says, and is near enough to the log group. */
export const streamArnsFit: SettingsRule = {
  scope: "settings",
  reads: ["consumers.streams"],
  check(context) {
    const { consumers } = writtenSettings(context.resolved);
    for (const [index, { type }] of (consumers?.streams ?? []).entries()) {
      checkArn(context, `consumers.streams.${String(index)}.arn`, laws[type]);
    }
  },
};

function isDestination({ service, region, account, resource }: Arn): boolean {
  return (
    service === "logs" &&
    region !== "" &&
    isAccountId(account) &&
    /^destination:[^:*]{1,512}$/.test(resource)
  );
}
