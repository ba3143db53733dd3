import { defaults } from "../../spec/defaults";
import type { Metrics as MetricsSpec } from "../../spec/spec";
import { optionalText } from "../templates/optional-text";
import { present } from "../present";
import type { Template } from "../templates/template";

/** What is watched, and who is told. */
export interface Metrics<Text> {
  readonly alarmTopicArn?: Text;
  readonly errorRatePercent: number;
  /** Absent where nobody set a limit. */
  readonly tokensPerHour?: number;
  readonly silentAfterHours: number;
  readonly dashboard: boolean;
}

/** Reads what is watched, and who is told. */
export function readMetrics(spec: NonNullable<MetricsSpec>): Metrics<Template> {
  return present({
    alarmTopicArn: optionalText(spec.alarmTopicArn),
    errorRatePercent: spec.errorRatePercent ?? defaults.metrics.errorRatePercent,
    tokensPerHour: spec.tokensPerHour,
    silentAfterHours: spec.silentAfterHours ?? defaults.metrics.silentAfterHours,
    dashboard: spec.dashboard ?? defaults.metrics.dashboard,
  });
}
