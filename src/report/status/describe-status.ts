import type { Arrival } from "../../live/delivery/delivery";
import type { Unchecked } from "../../live/status/unchecked";
import type { ReportedTarget } from "../../live/status/status-report";

/** What there is to say of a target in one line; empty where it is as specified and nothing is worth a note. */
export function describeStatus({
  differences,
  failure,
  notes,
  unchecked,
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
    ...describeUnchecked(unchecked),
    ...notes,
  ];
  return parts.join("; ");
}

/** What is unchecked for the same reason is told together. */
function describeUnchecked(unchecked: readonly Unchecked[]): readonly string[] {
  const messages = [...new Set(unchecked.map(({ message }) => message))];
  return messages.map((message) => {
    const whats = unchecked.filter((one) => one.message === message).map(({ what }) => what);
    return `${whats.join(", ")} ${whats.length > 1 ? "were" : "was"} not checked: ${message}`;
  });
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
    `${verdict}: ${invocations === undefined ? "an unknown number of" : String(invocations)} invocations in 24 hours`,
    ...Object.entries(failures).map(([name, count]) => `${name} ${String(count)}`),
    // What nobody could look at is told with all that was not checked.
    ...arrivals.filter(({ failure }) => failure === undefined).map(describeArrival),
  ];
}

function describeArrival({ destination, newest }: Arrival): string {
  return newest === undefined ? `nothing at ${destination}` : `newest at ${destination} ${newest}`;
}
