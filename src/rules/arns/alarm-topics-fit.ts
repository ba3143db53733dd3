import { isTopicArn } from "../../spec/aws-arn";
import { checkArn, type ArnLaw } from "../building/check-arn";
import type { SettingsRule } from "../rule";

/**
 * An alarm notifies a topic of its own Region, in any account.
 *
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html
 */
const alarmTopic: ArnLaw = {
  noun: "a standard SNS topic",
  isOfKind: (arn) => isTopicArn(arn) && !arn.resource.endsWith(".fifo"),
  example: "arn:aws:sns:us-east-1:111122223333:platform-alarms",
  own: ["partition", "region"],
  adviseOn: (written) =>
    written.endsWith(".fifo")
      ? "CloudWatch alarms notify standard topics only."
      : "Write the `TopicArn` that `aws sns list-topics` prints, with {region} where there is a topic in each Region.",
  nearnessHint: "Name a topic in each Region, with {partition} and {region} in its ARN.",
};

/** The topic of alarms is one that CloudWatch can notify from every target. */
export const alarmTopicsFit: SettingsRule = {
  scope: "settings",
  reads: ["consumers.metrics.alarmTopicArn"],
  check(context) {
    checkArn(context, "consumers.metrics.alarmTopicArn", alarmTopic);
  },
};
