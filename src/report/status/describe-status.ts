import type { Arrival } from "../../live/delivery/delivery";
import type { ReportedTarget } from "../../live/status/status-report";
import { countWords, digits } from "../count-words";

/** What there is to say of a target in one line; empty where it is as specified and nothing is worth a note. */
export function describeStatus({
  differences,
  failure,
  notes,
  found,
  ...rest
}: ReportedTarget): string {
  const parts = [
    ...differences.map(
      ({ setting, specified, found: actual }) => `${setting}: ${actual}, specified ${specified}`,
    ),
    ...(failure === undefined ? [] : [failure.message]),
    ...(rest.state === "not-in-spec" ? [`logs to ${describePlaces(found)}`] : []),
    ...describeDelivery(rest.delivery),
    ...notes,
  ];
  return parts.join("; ");
}

function describePlaces(found: ReportedTarget["found"]): string {
  const { s3, cloudwatch } = found ?? {};
  const places = [
    ...(s3 ? [`s3://${s3.bucket}/${s3.prefix ?? ""}`] : []),
    ...(cloudwatch ? [cloudwatch.logGroup] : []),
  ];
  return places.length > 0 ? places.join(" and ") : "nowhere";
}

function describeDelivery(delivery: ReportedTarget["delivery"]): readonly string[] {
  if (delivery === undefined) return [];
  const { verdict, invocations, failures, arrivals } = delivery;
  return [
    `${verdict}: ${invocations === undefined ? "an unknown number of invocations" : countWords(invocations, "invocation")} in 24 hours`,
    ...Object.entries(failures).map(([name, count]) => `${name} ${digits(count)}`),
    ...arrivals.map(describeArrival),
  ];
}

function describeArrival({ destination, newest, failure }: Arrival): string {
  if (failure !== undefined) return `what is at ${destination} is unknown: ${failure}`;
  return newest === undefined ? `nothing at ${destination}` : `newest at ${destination} ${newest}`;
}
