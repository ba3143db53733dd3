import type { Consumers } from "../../spec/spec";
import { placeContradiction } from "../placing/place-contradiction";
import { writtenSettings } from "../../resolve/settings/written-settings";
import type { SettingsRule } from "../rule";

/** The consumers that put filters on the log group. */
const filtering: readonly {
  readonly consumer: keyof Consumers;
  readonly hasFilters: (consumers: Consumers) => boolean;
}[] = [
  { consumer: "metrics", hasFilters: ({ metrics }) => Boolean(metrics) },
  { consumer: "streams", hasFilters: ({ streams }) => (streams?.length ?? 0) > 0 },
  { consumer: "panther", hasFilters: ({ panther }) => panther?.transport === "cloudwatch" },
];

/**
 * A log group with subscription filters or metric filters is of the class STANDARD.
 *
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch_Logs_Log_Classes.html
 */
export const filteredLogGroupsAreStandard: SettingsRule = {
  scope: "settings",
  reads: [
    "destinations.cloudwatch.existingLogGroup",
    "destinations.cloudwatch.logGroupClass",
    "consumers.panther.transport",
  ],
  check(context) {
    const { settings, retired } = context.resolved;
    const logGroup = settings.cloudwatch?.logGroup;
    if (logGroup?.kind !== "owned" || logGroup.logGroupClass === "STANDARD" || retired) return;
    const { consumers = {} } = writtenSettings(context.resolved);
    for (const { consumer } of filtering.filter(({ hasFilters }) => hasFilters(consumers))) {
      context.report("log-group/class-without-filters", {
        message: `A log group of the class ${logGroup.logGroupClass} has no filters, and \`${consumer}\` needs them.`,
        hint: `Take \`logGroupClass\` out, or \`${consumer}\`. The class of a log group can never be changed.`,
        ...placeContradiction(context, [
          {
            path: ["destinations", "cloudwatch", "logGroupClass"],
            message: "The class is set here.",
          },
          { path: ["consumers", consumer], message: "The consumer is set here.", on: "key" },
        ]),
      });
    }
  },
};
