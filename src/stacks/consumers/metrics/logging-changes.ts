import { CloudwatchEventRule } from "@cdktf/provider-aws/lib/cloudwatch-event-rule";
import { CloudwatchEventTarget } from "@cdktf/provider-aws/lib/cloudwatch-event-target";
import { CloudwatchLogGroup } from "@cdktf/provider-aws/lib/cloudwatch-log-group";
import { CloudwatchLogResourcePolicy } from "@cdktf/provider-aws/lib/cloudwatch-log-resource-policy";
import { CloudwatchMetricAlarm } from "@cdktf/provider-aws/lib/cloudwatch-metric-alarm";
import { allowRuleToLog } from "../../../policies/consumers/allow-rule-to-log";
import { policyDocument } from "../../../policies/policy-document";
import type { StackScope } from "../../stack-scope";
import { addConsumerResource } from "../add-consumer-resource";

/** The label of everything that watches the logging configuration. */
const label = "logging_changes";

/**
 * Keeps who changed or deleted the logging configuration, and alarms.
 *
 * CloudTrail tells EventBridge of the calls, if the account has a trail of management events. EventBridge writes only
 * to log groups below `/aws/events/`. The alarm counts what arrives there, so that it works for a topic of any account.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-event-cloudtrail.html
 */
export function addLoggingChangeAlarm(scope: StackScope, topicArn: string | undefined): void {
  const name = `${scope.content.target.name}-logging-changes`;
  const rule = addConsumerResource(scope, CloudwatchEventRule, label, {
    name,
    description: "Someone sets or deletes the logging configuration of Amazon Bedrock",
    eventPattern: JSON.stringify(loggingChangePattern),
  });
  const logGroup = addConsumerResource(scope, CloudwatchLogGroup, label, {
    name: `/aws/events/${name}`,
    retentionInDays: 365,
  });
  const policy = addConsumerResource(scope, CloudwatchLogResourcePolicy, label, {
    policyName: name,
    policyDocument: JSON.stringify(policyDocument(allowRuleToLog(logGroup.arn, rule.arn))),
  });
  addConsumerResource(scope, CloudwatchEventTarget, label, {
    rule: rule.name,
    targetId: "log-group",
    arn: logGroup.arn,
    dependsOn: [policy],
  });
  addConsumerResource(scope, CloudwatchMetricAlarm, label, {
    alarmName: name,
    alarmDescription: "Someone set or deleted the logging configuration of Amazon Bedrock.",
    namespace: "AWS/Logs",
    metricName: "IncomingLogEvents",
    dimensions: { LogGroupName: logGroup.name },
    statistic: "Sum",
    period: 300,
    comparisonOperator: "GreaterThanThreshold",
    threshold: 0,
    evaluationPeriods: 1,
    treatMissingData: "notBreaching",
    ...(topicArn === undefined ? {} : { alarmActions: [topicArn] }),
  });
}

/** https://docs.aws.amazon.com/bedrock/latest/userguide/logging-using-cloudtrail.html */
const loggingChangePattern = {
  source: ["aws.bedrock"],
  "detail-type": ["AWS API Call via CloudTrail"],
  detail: {
    eventSource: ["bedrock.amazonaws.com"],
    eventName: [
      "PutModelInvocationLoggingConfiguration",
      "DeleteModelInvocationLoggingConfiguration",
    ],
  },
};
