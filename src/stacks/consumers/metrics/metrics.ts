import type { Consumer } from "../consumer";
import { addAlarm } from "./add-alarm";
import { alarmDefinitions } from "./alarm-definitions";
import { addDashboard } from "./dashboard";
import { addLoggingChangeAlarm } from "./logging-changes";
import { addMetricFilters } from "./metric-filters";

/** Watches what Bedrock counts, what it logs, and who changes the logging. */
export const metrics: Consumer = {
  add(scope, { logGroup }) {
    const { settings } = scope.content;
    const wanted = settings.consumers.metrics;
    if (wanted === undefined) return {};
    const { alarmTopicArn } = wanted;
    if (logGroup) addMetricFilters(scope, logGroup);
    for (const alarm of alarmDefinitions(settings, wanted)) addAlarm(scope, alarm, alarmTopicArn);
    addLoggingChangeAlarm(scope, alarmTopicArn);
    if (wanted.dashboard) addDashboard(scope);
    return {};
  },
};
