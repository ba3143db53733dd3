import type { Archive } from "./archive";
import type { Athena } from "./athena";
import type { EventBridge } from "./event-bridge";
import type { LogsInsights } from "./logs-insights";
import type { Metrics } from "./metrics";
import type { OpenSearch } from "./open-search";
import type { Streams } from "./streams";
import type { Panther } from "./panther";

/** What reads the logs of a target after delivery; an absent one is not wanted. */
export interface Consumers<Text> {
  readonly archive?: Archive<Text>;
  readonly athena?: Athena<Text>;
  readonly logsInsights?: LogsInsights;
  readonly metrics?: Metrics<Text>;
  readonly eventBridge?: EventBridge<Text>;
  readonly streams?: Streams<Text>;
  readonly openSearch?: OpenSearch<Text>;
  readonly panther?: Panther<Text>;
}
