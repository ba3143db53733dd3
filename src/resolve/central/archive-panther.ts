import { defaults } from "../../spec/defaults";
import type { Roles } from "../../spec/spec";
import type { ArchivePanther } from "./archive-settings";
import { archivedFolders } from "../consumers/archived-folders";
import { readPantherConnection } from "../consumers/panther";
import { pantherOnArchive } from "../consumers/reads-archive";
import type { RecordFolder } from "../consumers/record-folder";
import type { Target } from "../target";
import { literalTemplate, type Template } from "../templates/template";

/** Panther over the archive, if targets ask for it: as the first of them says, since a rule holds the others to the same. */
export function readArchivePanther(
  replicating: readonly Target[],
  roles: NonNullable<Roles>,
): ArchivePanther<Template> | undefined {
  const [written] = replicating.flatMap(({ resolved }) => pantherOnArchive(resolved) ?? []);
  if (written === undefined) return undefined;
  const folders = archivedFolders(
    replicating,
    ({ resolved }) => pantherOnArchive(resolved) !== undefined,
  );
  return {
    ...readPantherConnection(written, roles, defaults.panther.ofArchive),
    folders: folders.map(literalFolder),
  };
}

/** A folder whose keys are filled already: no brace in them is a placeholder's. */
function literalFolder({
  prefix,
  keys,
  excludedPrefixes,
}: RecordFolder<string>): RecordFolder<Template> {
  return {
    prefix: literalTemplate(prefix),
    keys: literalTemplate(keys),
    excludedPrefixes: excludedPrefixes.map(literalTemplate),
  };
}
