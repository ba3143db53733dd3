import { CloudwatchDashboard } from "@cdktf/provider-aws/lib/cloudwatch-dashboard";
import type { StackScope } from "../../stack-scope";
import { addConsumerResource } from "../add-consumer-resource";
import { deliveryMetrics } from "./delivery-metrics";
import { metricFilters, metricNamespace } from "./metric-filters";

interface Graph {
  readonly title: string;
  readonly metrics: readonly (readonly unknown[])[];
}

/** Columns of a dashboard, of which there are 24, and rows. */
const width = 12;
const height = 6;

/** Adds a dashboard of a target. Dashboards are an account's, whatever the Region, so that its name carries one. */
export function addDashboard(scope: StackScope): void {
  const { name, region } = scope.content.target;
  const widgets = graphs(scope).map(({ title, metrics }, index) => ({
    type: "metric",
    x: (index % 2) * width,
    y: Math.floor(index / 2) * height,
    width,
    height,
    properties: { title, region, view: "timeSeries", stat: "Sum", period: 300, metrics },
  }));
  addConsumerResource(scope, CloudwatchDashboard, "invocations", {
    dashboardName: `${name}-${region}`,
    dashboardBody: JSON.stringify({ widgets }),
  });
}

function graphs(scope: StackScope): readonly Graph[] {
  const { settings } = scope.content;
  const deliveries = deliveryMetrics(settings).flatMap(({ failure, success }) =>
    [success, failure].filter((metric) => metric !== undefined),
  );
  const counted = metricFilters.filter(({ dimension }) => dimension === undefined);
  return [
    { title: "Invocations by model", metrics: byModel("Invocations") },
    {
      title: "Failed invocations",
      metrics: ofBedrock("InvocationClientErrors", "InvocationServerErrors", "InvocationThrottles"),
    },
    {
      title: "Tokens",
      metrics: ofBedrock(
        "InputTokenCount",
        "OutputTokenCount",
        "CacheReadInputTokens",
        "CacheWriteInputTokens",
      ),
    },
    { title: "Output tokens by model", metrics: byModel("OutputTokenCount") },
    { title: "Latency by model, in milliseconds", metrics: byModel("InvocationLatency", "p90") },
    { title: "Deliveries of logs", metrics: ofBedrock(...deliveries) },
    ...(settings.cloudwatch === undefined
      ? []
      : [
          {
            title: "Counted in the log group",
            metrics: counted.map(({ metric }) => [metricNamespace(scope), metric]),
          },
        ]),
  ];
}

function ofBedrock(...names: readonly string[]): Graph["metrics"] {
  return names.map((name) => ["AWS/Bedrock", name]);
}

/** Models come and go, so that a search finds them. */
function byModel(name: string, statistic = "Sum"): Graph["metrics"] {
  const search = `SEARCH('{AWS/Bedrock,ModelId} MetricName="${name}"', '${statistic}', 300)`;
  return [[{ expression: search, id: "models", label: "" }]];
}
