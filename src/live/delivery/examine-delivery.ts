import { present } from "../../resolve/present";
import type { TargetTexts } from "../../resolve/blueprints/blueprint";
import { deliveryStream } from "../../spec/delivery-stream";
import { logFolder } from "../../spec/log-folder";
import type { Answer } from "../aws/answer";
import type { TargetReads } from "../aws/aws";
import type { DeliveryPlace, LoggingConfiguration } from "../aws/logging-configuration";
import { trimPrefix } from "../../spec/trim-prefix";
import { uncheckedFor, type Unchecked } from "../status/unchecked";
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

/** What has arrived, and what of it nobody could look at. */
export interface ExaminedDelivery {
  readonly delivery: Delivery;
  readonly unchecked: readonly Unchecked[];
}

/** Looks whether the invocations of the last day have arrived where Bedrock delivers to. */
export async function examineDelivery(
  target: TargetNames,
  { s3, cloudwatch }: LoggingConfiguration,
  reads: TargetReads,
  now: Date,
): Promise<ExaminedDelivery> {
  const from = hoursBefore(now, hoursLookedAt);
  const sums = await reads.sumMetrics(["Invocations", ...failureMetrics], from, now);
  // The search for an object takes the most calls, and may take all the time that is left.
  const event = cloudwatch && (await reads.findNewestEvent(cloudwatch.logGroup, deliveryStream));
  const object = s3 && (await newestObject(target, s3, reads));
  const answers = [
    ...(object ? [["destinations.s3", object] as const] : []),
    ...(event ? [["destinations.cloudwatch", event] as const] : []),
  ];
  const arrivals = answers.map(([destination, answer]) => arrival(destination, answer));
  const counted = sums.kind === "found" ? sums.value : undefined;
  const failures = failureMetrics
    .map((name) => [name, counted?.get(name) ?? 0] as const)
    .filter(([, count]) => count > 0);
  const invocations = counted && (counted.get("Invocations") ?? 0);
  const since = hoursBefore(from, hoursOfGrace);
  const delivery = present({
    verdict: failures.length > 0 ? "failing" : judge(invocations, arrivals, since),
    invocations,
    failures: Object.fromEntries(failures),
    arrivals,
  });
  const unchecked = [["the count of invocations", sums] as const, ...answers.map(inWords)].flatMap(
    ([what, answer]) => (answer.kind === "failure" ? [uncheckedFor(what, answer)] : []),
  );
  return { delivery, unchecked };
}

function inWords([destination, answer]: readonly [string, Answer<Date>]) {
  return [`what arrives at ${destination}`, answer] as const;
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
