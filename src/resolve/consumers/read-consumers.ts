import type { Consumers as ConsumersSpec } from "../../spec/spec";
import { present } from "../present";
import type { Template } from "../templates/template";
import { readArchiveConsumer } from "./read-archive-consumer";
import type { Consumers } from "./consumers";
import { readAthena } from "./athena";
import { readEventBridge } from "./event-bridge";
import { readLogsInsights } from "./logs-insights";
import { readMetrics } from "./metrics";
import { readOpenSearch } from "./open-search";
import { readStreams } from "./streams";
import { readPanther, type WrittenPanther } from "./panther";
import { readsArchive } from "./reads-archive";
import type { Surroundings } from "./surroundings";

/** Reads the consumers that the spec names as decisions. */
export function readConsumers(
  spec: ConsumersSpec,
  surroundings: Surroundings,
): Consumers<Template> {
  const { roles } = surroundings;
  const archive = spec.archive ? readArchiveConsumer(spec.archive, surroundings) : undefined;
  return present({
    archive,
    athena: spec.athena ? readAthena(spec.athena) : undefined,
    logsInsights: spec.logsInsights ? readLogsInsights(spec.logsInsights) : undefined,
    metrics: spec.metrics ? readMetrics(spec.metrics) : undefined,
    eventBridge: spec.eventBridge ? readEventBridge(spec.eventBridge, roles) : undefined,
    streams: spec.streams ? readStreams(spec.streams, roles) : undefined,
    openSearch: spec.openSearch ? readOpenSearch(spec.openSearch, roles) : undefined,
    panther: spec.panther ? readOwnPanther(spec.panther, archive, surroundings) : undefined,
  });
}

/** Where Panther reads the archive, the stack of the archive lets it in, and the target has nothing of it. */
function readOwnPanther(
  panther: WrittenPanther,
  archive: Consumers<Template>["archive"],
  { settings, roles }: Surroundings,
): Consumers<Template>["panther"] {
  return readsArchive(panther, archive, settings.s3) ? undefined : readPanther(panther, roles);
}
