import { defaults } from "../../spec/defaults";
import type { Settings } from "../settings/settings";
import type { ResolvedSettings } from "../target";
import type { Template } from "../templates/template";
import type { Consumers } from "./consumers";
import type { WrittenPanther } from "./panther";
import { writtenPanther } from "./written-panther";

/**
 * Whether Panther reads logs in the archive of the spec, and so not in the target's own bucket.
 *
 * The archive has every log that the bucket has, under the same key: a log source of each would show every
 * invocation twice. An archive of others has no stack that could let Panther in.
 */
export function readsArchive(
  panther: WrittenPanther,
  archive: Consumers<Template>["archive"],
  s3: Settings<Template>["s3"],
): boolean {
  const transport = panther.transport ?? defaults.panther.transport;
  if (transport !== "s3" || !(panther.archive ?? defaults.panther.archive)) return false;
  return archive?.kind === "of-spec" && s3 !== undefined;
}

/** What a spec says of Panther where it reads the archive; nothing where it does not. */
export function pantherOnArchive(resolved: ResolvedSettings): WrittenPanther | undefined {
  const { s3, consumers } = resolved.settings;
  const written = writtenPanther(resolved);
  return written && readsArchive(written, consumers.archive, s3) ? written : undefined;
}
