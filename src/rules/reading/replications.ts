import type { Archive } from "../../resolve/consumers/archive";
import type { Bucket } from "../../resolve/settings/settings";
import type { ResolvedSettings, ResolvedSpec, Target } from "../../resolve/target";
import type { Template } from "../../resolve/templates/template";
import { writtenSettings } from "../../resolve/settings/written-settings";
import type { SettingsPath } from "../../resolve/settings/origins";
import type { DocumentPath } from "../../spec/document-path";
import { inEveryLayer } from "./in-every-layer";

/** A log bucket that is replicated, with the targets that have it. */
export interface Replication {
  readonly resolved: ResolvedSettings;
  readonly archive: Archive<Template>;
  readonly s3: Bucket<Template>;
  readonly targets: readonly Target[];
  readonly ids: readonly string[];
  /** The place of the spec that set a setting. */
  readonly placeOf: (path: SettingsPath) => DocumentPath;
}

/** The keys that decide whether a log bucket is replicated to the archive of the spec. */
export const replicationKeys: readonly string[] = [
  "archive.account",
  "archive.region",
  ...inEveryLayer("consumers.archive", "destinations.s3.bucket", "destinations.s3.existingBucket"),
];

/** The log buckets that are replicated to the archive of the spec. A retired target replicates nothing. */
export function replicationsToArchive({ settings, targets }: ResolvedSpec): readonly Replication[] {
  return settings.flatMap((resolved) => {
    const { s3, consumers } = resolved.settings;
    const { archive } = consumers;
    if (resolved.retired || s3 === undefined || archive?.kind !== "of-spec") return [];
    const own = targets.filter((target) => target.resolved === resolved);
    const placeOf = (path: SettingsPath): DocumentPath =>
      resolved.origins.placeOf(path) ?? resolved.groupPlace;
    return [{ resolved, archive, s3, targets: own, ids: own.map(({ id }) => id), placeOf }];
  });
}

/** Whether targets ask for the archive of the spec. */
export function asksForArchive(resolved: ResolvedSettings): boolean {
  return !resolved.retired && writtenSettings(resolved).consumers?.archive === true;
}
