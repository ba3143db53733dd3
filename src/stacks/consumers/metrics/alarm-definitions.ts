import type { Metrics } from "../../../resolve/consumers/metrics";
import type { Settings } from "../../../resolve/settings/settings";
import { deliveryMetrics } from "./delivery-metrics";

/** An alarm on what Bedrock counts, over all models together. */
export interface AlarmDefinition {
  /** The label of its resource, and with hyphens the end of its name. */
  readonly label: string;
  readonly description: string;
  /** Seconds. */
  readonly period: number;
  /** The metrics of the namespace AWS/Bedrock that it sums up, by the names that the expression gives them. */
  readonly sums: Readonly<Record<string, string>>;
  /** What is compared; an absent one stands for the only metric. */
  readonly expression?: string;
  /** The alarm fires above it. */
  readonly threshold: number;
}

const hour = 3600;

/**
 * The alarms that the settings of a target ask for.
 *
 * Bedrock publishes its metrics by model, and without dimensions over all models; alarms read the latter.
 * https://docs.aws.amazon.com/bedrock/latest/userguide/monitoring-runtime-metrics.html
 */
export function alarmDefinitions(
  settings: Settings<string>,
  metrics: Metrics<string>,
): readonly AlarmDefinition[] {
  return [
    errorRate(metrics.errorRatePercent),
    ...(metrics.tokensPerHour === undefined ? [] : [tokenBurn(metrics.tokensPerHour)]),
    ...deliveryMetrics(settings).flatMap(({ destination, failure, success }) => [
      deliveryFailures(destination, failure),
      ...(success === undefined ? [] : [silence(destination, success, metrics.silentAfterHours)]),
    ]),
  ];
}

/** `Invocations` counts the successful ones alone, and throttled calls are in none of the three. */
function errorRate(percent: number): AlarmDefinition {
  const failed = "(FILL(client, 0) + FILL(server, 0))";
  const all = `(FILL(succeeded, 0) + ${failed})`;
  return {
    label: "error_rate",
    description: `More than ${String(percent)} percent of the invocations of an hour failed.`,
    period: hour,
    sums: {
      succeeded: "Invocations",
      client: "InvocationClientErrors",
      server: "InvocationServerErrors",
    },
    expression: `IF(${all} > 0, 100 * ${failed} / ${all}, 0)`,
    threshold: percent,
  };
}

function tokenBurn(tokensPerHour: number): AlarmDefinition {
  return {
    label: "token_burn",
    description: `More than ${String(tokensPerHour)} tokens were used in an hour.`,
    period: hour,
    sums: { input: "InputTokenCount", output: "OutputTokenCount" },
    expression: "FILL(input, 0) + FILL(output, 0)",
    threshold: tokensPerHour,
  };
}

function deliveryFailures(destination: string, failure: string): AlarmDefinition {
  return {
    label: `${destination}_delivery_failures`,
    description: `Bedrock could not deliver logs (${failure}).`,
    period: 300,
    sums: { failures: failure },
    threshold: 0,
  };
}

/** Invocations without a delivery: an account that nobody uses is silent, and that is no alarm. */
function silence(destination: string, success: string, hours: number): AlarmDefinition {
  return {
    label: `${destination}_silence`,
    description: `Models were invoked, and nothing was delivered for ${String(hours)} hours (${success}).`,
    period: hours * hour,
    sums: { invocations: "Invocations", deliveries: success },
    expression: "IF(FILL(invocations, 0) > 0 AND FILL(deliveries, 0) == 0, 1, 0)",
    threshold: 0,
  };
}
