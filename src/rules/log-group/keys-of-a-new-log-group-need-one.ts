import type { SettingsPath } from "../../resolve/settings/origins";
import type { CloudWatchDestination } from "../../spec/spec";
import { layerOf } from "../reading/layer-of";
import type { SettingsRule } from "../rule";
import { writtenSettings } from "../../resolve/settings/written-settings";

const cloudwatch: SettingsPath = ["destinations", "cloudwatch"];

const keysOfNewLogGroups: readonly (keyof NonNullable<CloudWatchDestination>)[] = [
  "retentionDays",
  "encryption",
  "logGroupClass",
  "dataProtection",
];

/**
 * Only a log group that the stack makes gets retention, encryption, a class and masks from the spec.
 *
 * What a lower layer says of its new log group means nothing to an existing one that takes its place, and is no
 * mistake.
 */
export const keysOfANewLogGroupNeedOne: SettingsRule = {
  scope: "settings",
  reads: ["logGroup", "existingLogGroup", ...keysOfNewLogGroups].map(
    (key) => `destinations.cloudwatch.${key}`,
  ),
  check({ resolved, origins, report }) {
    const written = writtenSettings(resolved).destinations?.cloudwatch;
    if (!written?.existingLogGroup || written.logGroup || resolved.retired) return;
    const existing = [...cloudwatch, "existingLogGroup"];
    for (const key of keysOfNewLogGroups) {
      const at = [...cloudwatch, key];
      if (written[key] === undefined || layerOf(origins, at) < layerOf(origins, existing)) continue;
      report("log-group/key-of-new-log-group", {
        message: `\`${key}\` is for a log group that the stack makes; \`existingLogGroup\` names one that is already there, and bedtrail does not change it.`,
        hint: `Take \`${key}\` out, or name a new log group by \`logGroup\`.`,
        at,
        on: "key",
        related: [{ message: "The existing log group is named here.", at: existing }],
      });
    }
  },
};
