import type { Consumers } from "../../spec/spec";
import type { SettingsRule } from "../rule";
import { writtenSettings } from "../../resolve/settings/written-settings";

/** A consumer that is of no use without one destination. */
interface Need {
  readonly consumer: keyof Consumers;
  readonly destination: "s3" | "cloudwatch";
  /** Whether what is said of the consumer asks for that destination; it always does where nothing is said. */
  readonly isAsked?: (consumers: Consumers) => boolean;
  /** The settings that `isAsked` judges. */
  readonly reads?: readonly string[];
}

const isOverS3 = ({ panther }: Consumers): boolean => panther?.transport !== "cloudwatch";
const transport = ["consumers.panther.transport"];

/** Metrics are not among them: AWS publishes most of what they count whether logs are delivered or not. */
const needs: readonly Need[] = [
  { consumer: "archive", destination: "s3" },
  { consumer: "athena", destination: "s3" },
  { consumer: "logsInsights", destination: "cloudwatch" },
  { consumer: "eventBridge", destination: "s3" },
  {
    consumer: "streams",
    destination: "cloudwatch",
    isAsked: ({ streams }) => streams !== undefined && streams.length > 0,
  },
  { consumer: "openSearch", destination: "s3" },
  { consumer: "panther", destination: "s3", isAsked: isOverS3, reads: transport },
  {
    consumer: "panther",
    destination: "cloudwatch",
    isAsked: (consumers) => !isOverS3(consumers),
    reads: transport,
  },
];

/**
 * A consumer has the destination that it reads.
 *
 * Where no destination is left at all, that alone is told.
 */
export const consumersHaveTheirDestination: readonly SettingsRule[] = needs.map(demand);

function demand({ consumer, destination, isAsked, reads = [] }: Need): SettingsRule {
  return {
    scope: "settings",
    reads: [`destinations.${destination}`, ...reads],
    check({ resolved, report }) {
      const { destinations, consumers } = writtenSettings(resolved);
      if (destinations === undefined || Object.keys(destinations).length === 0) return;
      if (resolved.retired || !consumers?.[consumer]) return;
      if (destinations[destination] !== undefined || isAsked?.(consumers) === false) return;
      report("consumers/destination-missing", {
        message: `The consumer \`${consumer}\` reads \`destinations.${destination}\`, which is not set.`,
        hint: `Set \`destinations: { ${destination}: {} }\`, or take \`${consumer}\` out.${otherWay(consumer, destination)}`,
        at: ["consumers", consumer],
        on: "key",
      });
    },
  };
}

/** Panther alone can read either destination. */
function otherWay(consumer: keyof Consumers, destination: Need["destination"]): string {
  if (consumer !== "panther") return "";
  const other = destination === "s3" ? "cloudwatch" : "s3";
  return ` With \`transport: ${other}\` it reads \`destinations.${other}\` instead.`;
}
