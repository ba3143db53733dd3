import { pantherOnArchive } from "../../resolve/consumers/reads-archive";
import type { SettingsPath } from "../../resolve/settings/origins";
import type { ResolvedSettings, ResolvedSpec, Target } from "../../resolve/target";
import type { DocumentPath } from "../../spec/document-path";
import { inEveryLayer } from "./in-every-layer";
import type { WrittenPanther } from "../../resolve/consumers/panther";

/** Settings by which Panther reads the archive, with the targets that have them. */
export interface ArchiveReading {
  readonly resolved: ResolvedSettings;
  readonly written: WrittenPanther;
  readonly targets: readonly [Target, ...Target[]];
  readonly ids: readonly string[];
}

/** The keys that decide whether Panther reads the archive. */
export const archiveReadingKeys: readonly string[] = [
  "archive.account",
  "archive.region",
  ...inEveryLayer(
    "consumers.archive",
    "consumers.panther.transport",
    "consumers.panther.archive",
    "destinations.s3.bucket",
    "destinations.s3.existingBucket",
  ),
];

/** All settings by which Panther reads the archive, in the order of their targets. */
export function archiveReadings({ targets }: ResolvedSpec): readonly ArchiveReading[] {
  const bySettings = new Map<ResolvedSettings, [Target, ...Target[]]>();
  for (const target of targets) {
    const known = bySettings.get(target.resolved);
    if (known === undefined) bySettings.set(target.resolved, [target]);
    else known.push(target);
  }
  return [...bySettings].flatMap(([resolved, own]) => {
    const written = pantherOnArchive(resolved);
    if (written === undefined) return [];
    return [{ resolved, written, targets: own, ids: own.map(({ id }) => id) }];
  });
}

/** Where a setting of Panther is written, or the nearest thing that is. */
export function placeOfPanther(
  { origins, groupPlace }: ResolvedSettings,
  key?: keyof WrittenPanther,
): DocumentPath {
  const block: SettingsPath = ["consumers", "panther"];
  const ofKey = key === undefined ? undefined : origins.placeOf([...block, key]);
  return ofKey ?? origins.placeOf(block) ?? groupPlace;
}
