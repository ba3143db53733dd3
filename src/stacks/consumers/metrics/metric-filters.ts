import { CloudwatchLogMetricFilter } from "@cdktf/provider-aws/lib/cloudwatch-log-metric-filter";
import type { DeliveryLogGroup } from "../../log-group";
import type { StackScope } from "../../stack-scope";
import { addConsumerResource } from "../add-consumer-resource";

/** What is counted in the log group, since Bedrock itself does not count it. */
export interface MetricFilter {
  /** The label of its resource. */
  readonly label: string;
  readonly metric: string;
  /** https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html */
  readonly pattern: string;
  /** A field by whose values the events are counted apart; it has few. */
  readonly dimension?: { readonly name: string; readonly field: string };
}

const isRecord = `$.schemaType = "ModelInvocationLog"`;

/** The filters of every log group, each on records alone. */
export const metricFilters: readonly MetricFilter[] = [
  {
    label: "failed_invocations",
    metric: "FailedInvocations",
    pattern: `{ ${isRecord} && $.errorCode = * }`,
    dimension: { name: "ErrorCode", field: "$.errorCode" },
  },
  {
    label: "guardrail_interventions",
    metric: "GuardrailInterventions",
    pattern: `{ ${isRecord} && ($.output.outputBodyJson.stopReason = "guardrail_intervened" || $.output.outputBodyJson.amazon-bedrock-guardrailAction = "INTERVENED") }`,
  },
  {
    label: "offloaded_bodies",
    metric: "OffloadedBodies",
    pattern: `{ ${isRecord} && ($.input.inputBodyS3Path = * || $.output.outputBodyS3Path = *) }`,
  },
];

/** The namespace of the metrics that the filters make. */
export function metricNamespace({ content }: StackScope): string {
  return `${content.target.name}/ModelInvocations`;
}

/** Adds the metric filters of the log group. */
export function addMetricFilters(scope: StackScope, logGroup: DeliveryLogGroup): void {
  for (const { label, metric, pattern, dimension } of metricFilters) {
    addConsumerResource(scope, CloudwatchLogMetricFilter, label, {
      name: `${scope.content.target.name}-${label.replaceAll("_", "-")}`,
      logGroupName: logGroup.name,
      pattern,
      metricTransformation: {
        namespace: metricNamespace(scope),
        name: metric,
        value: "1",
        ...(dimension && { dimensions: { [dimension.name]: dimension.field } }),
      },
    });
  }
}
