import { archive } from "./archive/archive";
import { athena } from "./athena/athena";
import type { Consumer } from "./consumer";
import { eventBridge } from "./event-bridge/event-bridge";
import { logsInsights } from "./logs-insights/logs-insights";
import { metrics } from "./metrics/metrics";
import { openSearch } from "./open-search/open-search";
import { panther } from "./panther/panther";
import { streams } from "./streams/streams";

/** Every consumer, in the order of the language. */
export const allConsumers: readonly Consumer[] = [
  archive,
  athena,
  logsInsights,
  metrics,
  eventBridge,
  streams,
  openSearch,
  panther,
];
