import { findRegion } from "../spec/regions";
import type { Archive, Spec } from "../spec/spec";
import { readArchiveQueries } from "./archive-queries";
import type { ArchiveSettings } from "./archive-settings";
import type { CentralStack } from "./central-stack";
import { placeCentralStack } from "./place-central-stack";
import { present } from "./present";
import { readCentralTerraform } from "./read-central-terraform";
import { readOwnedBucket } from "./read-bucket";
import type { Target } from "./target";
import type { Template } from "./template";
import { defaults } from "../spec/defaults";

/** The targets that replicate to the archive come after it: S3 asks for the bucket when replication is set. */
const archiveWave = 0;

/** The archive as a stack of its own; none where the spec has no block for it, or one without a Region that exists. */
export function resolveArchive(spec: Spec, targets: readonly Target[]): readonly CentralStack[] {
  const { archive } = spec;
  // Where the schema refused either key, there is no place for a stack.
  const { account, region: code } = (archive ?? {}) as Partial<Archive>;
  const region = code === undefined ? undefined : findRegion(code);
  if (archive === undefined || account === undefined || region === undefined) return [];
  return [
    placeCentralStack(spec, targets, {
      account,
      region,
      wave: archiveWave,
      block: "archive",
      settings: readArchive(spec, archive, targets),
    }),
  ];
}

function readArchive(
  spec: Spec,
  archive: Archive,
  targets: readonly Target[],
): ArchiveSettings<Template> {
  return present({
    terraform: readCentralTerraform(spec.terraform ?? {}, "archive"),
    deletionProtection: spec.deletionProtection ?? defaults.deletionProtection,
    bucket: readOwnedBucket({ ...archive, bucket: archive.bucket ?? defaults.archive.bucket }, ""),
    queries: readArchiveQueries(archive, targets),
  });
}
