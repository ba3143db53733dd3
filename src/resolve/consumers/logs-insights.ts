import { defaults } from "../../spec/defaults";
import type { LogsInsights as LogsInsightsSpec } from "../../spec/spec";

/** What CloudWatch Logs Insights is given. */
export interface LogsInsights {
  readonly savedQueries: boolean;
}

/** Reads what CloudWatch Logs Insights is given. */
export function readLogsInsights(spec: NonNullable<LogsInsightsSpec>): LogsInsights {
  return { savedQueries: spec.savedQueries ?? defaults.logsInsights.savedQueries };
}
