import { present } from "../../resolve/present";
import type { TargetTexts } from "../../resolve/blueprints/blueprint";
import { deliveryStream } from "../../spec/delivery-stream";
import { logFolder } from "../../spec/log-folder";
import type { Answer } from "../aws/answer";
import type { TargetReads } from "../aws/aws";
import type { DeliveryPlace, LoggingConfiguration } from "../aws/logging-configuration";
import { trimPrefix } from "../../spec/trim-prefix";
import type { Arrival, Delivery, DeliveryVerdict } from "./delivery";

/**
 * The metrics in which Bedrock counts deliveries that failed.
 *
 * https://docs.aws.amazon.com/bedrock/latest/userguide/monitoring-runtime-metrics.html
 */
const failureMetrics = [
  "ModelInvocationLogsCloudWatchDeliveryFailure",
  "ModelInvocationLogsS3DeliveryFailure",
  "ModelInvocationLargeDataS3DeliveryFailure",
] as const;

const hoursLookedAt = 24;

/** Logs can be an hour late, so that what was there an hour before the time still counts. */
const hoursOfGrace = 1;

type TargetNames = Pick<TargetTexts<string>, "account" | "region">;

/** Looks whether the invocations of the last day have arrived where Bedrock delivers to. */
export async function examineDelivery(
  target: TargetNames,
  { s3, cloudwatch }: LoggingConfiguration,
  reads: TargetReads,
  now: Date,
): Promise<Delivery> {
  const from = hoursBefore(now, hoursLookedAt);
  const sums = await reads.sumMetrics(["Invocations", ...failureMetrics], from, now);
  const arrivals = [
    ...(s3 ? [arrival("destinations.s3", await newestObject(target, s3, reads))] : []),
    ...(cloudwatch
      ? [
          arrival(
            "destinations.cloudwatch",
            await reads.findNewestEvent(cloudwatch.logGroup, deliveryStream),
          ),
        ]
      : []),
  ];
  const counted = sums.kind === "found" ? sums.value : undefined;
  const failures = failureMetrics
    .map((name) => [name, counted?.get(name) ?? 0] as const)
    .filter(([, count]) => count > 0);
  const invocations = counted && (counted.get("Invocations") ?? 0);
  const since = hoursBefore(from, hoursOfGrace);
  return present({
    verdict: failures.length > 0 ? "failing" : judge(invocations, arrivals, since),
    invocations,
    failures: Object.fromEntries(failures),
    arrivals,
  });
}

function judge(
  invocations: number | undefined,
  arrivals: readonly Arrival[],
  since: Date,
): DeliveryVerdict {
  if (invocations === undefined) return "unknown";
  if (invocations === 0) return "idle";
  const isLate = ({ newest }: Arrival): boolean =>
    newest === undefined || newest < since.toISOString();
  const late = arrivals.filter(isLate);
  if (late.some(({ failure }) => failure === undefined)) return "silent";
  return late.length > 0 || arrivals.length === 0 ? "unknown" : "arriving";
}

function newestObject(
  { account, region }: TargetNames,
  { bucket, prefix }: DeliveryPlace,
  reads: TargetReads,
): Promise<Answer<Date>> {
  const folder = logFolder(trimPrefix(prefix), account);
  return reads.findNewestObject(bucket, `${folder}${region}/`);
}

function arrival(destination: string, answer: Answer<Date>): Arrival {
  switch (answer.kind) {
    case "found":
      return { destination, newest: answer.value.toISOString() };
    case "absent":
      return { destination };
    case "failure":
      return { destination, failure: answer.message };
  }
}

function hoursBefore(date: Date, hours: number): Date {
  return new Date(date.getTime() - hours * 3_600_000);
}
