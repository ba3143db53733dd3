import { suggest } from "../../diagnostics/suggest";
import type { LoadedSpec } from "../../load-spec";
import { formatExplanation } from "../../report/targets/format-explanation";
import { allStacks } from "../../resolve/all-stacks";
import { explainSettings } from "../../resolve/explaining/explain-settings";
import { formatPath, type DocumentPath } from "../../spec/document-path";
import { valueAt } from "../../spec/value-at";
import { exitCode, type ExitCode } from "../exit-code";
import type { Host } from "../host";

/** Shows every setting of one target, and the lines of the spec that set it. */
export function explainTarget(
  id: string,
  { document, resolved }: LoadedSpec,
  host: Host,
): ExitCode {
  const stacks = allStacks(resolved);
  const target = stacks.find((candidate) => candidate.id === id);
  if (target === undefined) {
    const near = suggest(
      id,
      stacks.map((candidate) => candidate.id),
    );
    const hint = near[0] === undefined ? "" : ` Did you mean ${near[0]}?`;
    host.standardError.write(`bedtrail: There is no target "${id}".${hint}\n`);
    return exitCode.wrongUsage;
  }
  const settings = explainSettings(target).map(({ path, value, places }) => ({
    name: formatPath(path),
    value,
    places: places.map((place) => ({
      place: `${document.source.file}:${String(lineOf(place))}`,
      value: valueAt(document.value, place) ?? null,
    })),
  }));
  host.standardOutput.write(formatExplanation(target.id, settings));
  return exitCode.done;

  function lineOf(place: DocumentPath): number {
    return document.source.positionAt(document.locate(place, "value").start).line;
  }
}
