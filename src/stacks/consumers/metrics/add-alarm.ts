import {
  CloudwatchMetricAlarm,
  type CloudwatchMetricAlarmMetricQuery,
} from "@cdktf/provider-aws/lib/cloudwatch-metric-alarm";
import type { StackScope } from "../../stack-scope";
import { addConsumerResource } from "../add-consumer-resource";
import type { AlarmDefinition } from "./alarm-definitions";

/** Adds an alarm, which tells the topic of the spec if it names one. Hours without data are no reason to wake anybody. */
export function addAlarm(
  scope: StackScope,
  definition: AlarmDefinition,
  topicArn: string | undefined,
): CloudwatchMetricAlarm {
  const { label, description, threshold } = definition;
  return addConsumerResource(scope, CloudwatchMetricAlarm, label, {
    alarmName: `${scope.content.target.name}-${label.replaceAll("_", "-")}`,
    alarmDescription: description,
    comparisonOperator: "GreaterThanThreshold",
    threshold,
    evaluationPeriods: 1,
    treatMissingData: "notBreaching",
    metricQuery: [...metricQueries(definition)],
    ...(topicArn === undefined ? {} : { alarmActions: [topicArn], okActions: [topicArn] }),
  });
}

function metricQueries({
  sums,
  expression,
  period,
  description,
}: AlarmDefinition): readonly CloudwatchMetricAlarmMetricQuery[] {
  const metrics = Object.entries(sums).map(([id, metricName]) => ({
    id,
    returnData: expression === undefined,
    metric: { namespace: "AWS/Bedrock", metricName, period, stat: "Sum" },
  }));
  if (expression === undefined) return metrics;
  return [{ id: "watched", expression, label: description, returnData: true }, ...metrics];
}
