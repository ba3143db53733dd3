import type { Consumers as ConsumersSpec } from "../../spec/spec";
import { present } from "../present";
import type { Template } from "../template";
import { readArchiveConsumer } from "./read-archive-consumer";
import type { Consumers } from "./consumers";
import { readAthena } from "./athena";
import { readEventBridge } from "./event-bridge";
import { readLogsInsights } from "./logs-insights";
import { readMetrics } from "./metrics";
import { readOpenSearch } from "./open-search";
import { readStreams } from "./streams";
import { readPanther } from "./panther";
import type { Surroundings } from "./surroundings";

/** Reads the consumers that the spec names as decisions. */
export function readConsumers(
  spec: ConsumersSpec,
  surroundings: Surroundings,
): Consumers<Template> {
  const { roles } = surroundings;
  return present({
    archive: spec.archive ? readArchiveConsumer(spec.archive, surroundings) : undefined,
    athena: spec.athena ? readAthena(spec.athena) : undefined,
    logsInsights: spec.logsInsights ? readLogsInsights(spec.logsInsights) : undefined,
    metrics: spec.metrics ? readMetrics(spec.metrics) : undefined,
    eventBridge: spec.eventBridge ? readEventBridge(spec.eventBridge, roles) : undefined,
    streams: spec.streams ? readStreams(spec.streams, roles) : undefined,
    openSearch: spec.openSearch ? readOpenSearch(spec.openSearch, roles) : undefined,
    panther: spec.panther ? readPanther(spec.panther, roles) : undefined,
  });
}
