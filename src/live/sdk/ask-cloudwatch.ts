import {
  type CloudWatchClient,
  GetMetricDataCommand,
  ListMetricsCommand,
  type Metric,
} from "@aws-sdk/client-cloudwatch";
import { found } from "../aws/answer";
import type { TargetReads } from "../aws/aws";
import { ask, type CallPlace } from "./call-place";
import { expectMaps, expectNumbers, expectText } from "./expect-answer";

/** Where Bedrock counts: https://docs.aws.amazon.com/bedrock/latest/userguide/monitoring-runtime-metrics.html */
const namespace = "AWS/Bedrock";

/** Seconds of one number: metrics are kept by the hour for longer than anyone asks here. */
const period = 3600;

/** The most metrics that CloudWatch adds up in one call. */
const maxMetrics = 500;

/** Asks CloudWatch for the sums of metrics. */
export function askCloudWatch(place: CallPlace): Pick<TargetReads, "sumMetrics"> {
  const { clients, region, signal } = place;
  return {
    sumMetrics: (names, from, to) =>
      ask(place, async () => {
        const cloudWatch = clients.cloudWatch(region);
        const metrics = await listMetrics(cloudWatch, names, signal);
        return found(await addUp(cloudWatch, metrics, { from, to, signal }));
      }),
  };
}

/**
 * The metrics of these names. One without dimensions counts for all models, so that those of the models would count
 * twice beside it.
 */
async function listMetrics(
  cloudWatch: CloudWatchClient,
  names: readonly string[],
  signal: AbortSignal,
): Promise<readonly Metric[]> {
  const found: Metric[] = [];
  let token: string | undefined;
  do {
    const page = await cloudWatch.send(
      new ListMetricsCommand({ Namespace: namespace, ...(token && { NextToken: token }) }),
      { abortSignal: signal },
    );
    found.push(...expectMaps(page.Metrics));
    token = page.NextToken;
  } while (token !== undefined);
  return names
    .flatMap((name) => {
      const named = found.filter(({ MetricName }) => MetricName === name);
      const total = named.filter(({ Dimensions }) => (Dimensions ?? []).length === 0);
      return total.length > 0 ? total : named.filter(hasModelAlone);
    })
    .slice(0, maxMetrics);
}

function hasModelAlone({ Dimensions: dimensions = [] }: Metric): boolean {
  return dimensions.length === 1 && dimensions[0]?.Name === "ModelId";
}

async function addUp(
  cloudWatch: CloudWatchClient,
  metrics: readonly Metric[],
  { from, to, signal }: { readonly from: Date; readonly to: Date; readonly signal: AbortSignal },
): Promise<ReadonlyMap<string, number>> {
  const sums = new Map<string, number>();
  if (metrics.length === 0) return sums;
  const queries = metrics.map((metric, index) => ({
    Id: `m${String(index)}`,
    MetricStat: { Metric: metric, Period: period, Stat: "Sum" },
  }));
  const { MetricDataResults: results } = await cloudWatch.send(
    new GetMetricDataCommand({ MetricDataQueries: queries, StartTime: from, EndTime: to }),
    { abortSignal: signal },
  );
  for (const { Id: id, Values: values } of expectMaps(results)) {
    const name = metrics[Number(expectText(id).slice(1))]?.MetricName ?? "";
    const sum = expectNumbers(values).reduce((total, value) => total + value, 0);
    sums.set(name, (sums.get(name) ?? 0) + sum);
  }
  return sums;
}
