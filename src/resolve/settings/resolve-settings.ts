import type { DocumentPath } from "../../spec/document-path";
import type { JsonMap } from "../../spec/json-value";
import type { Surroundings } from "../consumers/surroundings";
import { mergeLayer, type SettingsLayer } from "./merge-settings";
import { Origins } from "./origins";
import { present } from "../present";
import { readSettings } from "./read-settings";
import { writtenSettings, type WrittenSettings } from "./written-settings";
import type { CopiedFiles } from "../terraform-block/copied-files";
import type { ResolvedSettings } from "../target";

/** Lays the spec, one group and the overrides that match over each other, and reads the result. */
export function resolveSettings(
  layers: readonly SettingsLayer[],
  groupPlace: DocumentPath,
  retired: boolean,
  surroundings: Omit<Surroundings, "settings" | "roles">,
): ResolvedSettings {
  const origins = new Origins();
  let merged: JsonMap = {};
  for (const layer of layers) merged = mergeLayer(merged, layer, origins);
  const written = writtenSettings({ merged });
  return {
    kind: "target",
    settings: readSettings(written, retired, surroundings),
    merged,
    origins,
    retired,
    groupPlace,
    copiedFiles: readCopiedFiles(written, retired),
  };
}

/** A retired stack has nothing left that files of the user could refer to, so it copies the lock file alone. */
function readCopiedFiles({ terraform }: WrittenSettings, retired: boolean): CopiedFiles {
  return present({
    lockFile: terraform?.lockFile,
    include: retired ? [] : (terraform?.include ?? []),
  });
}
