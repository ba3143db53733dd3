import { defaults } from "../../spec/defaults";
import type { Spec } from "../../spec/spec";
import { readArchivePanther } from "./archive-panther";
import { readArchiveQueries } from "./archive-queries";
import type { ArchiveSettings } from "./archive-settings";
import type { CentralStack } from "./central-stack";
import type { FoundArchive } from "./find-archive";
import { placeCentralStack } from "./place-central-stack";
import { present } from "../present";
import { readCentralTerraform } from "./read-central-terraform";
import { readOwnedBucket } from "../settings/read-bucket";
import { replicatesToArchive } from "./replicates-to-archive";
import { replicaWriters } from "./replica-writers";
import type { Target } from "../target";
import type { Template } from "../templates/template";

/** The targets that replicate to the archive come after it: S3 asks for the bucket when replication is set. */
const archiveWave = 0;

/** The archive as a stack of its own, which lets in the targets that replicate to it. */
export function resolveArchive(
  spec: Spec,
  archive: FoundArchive,
  targets: readonly Target[],
): CentralStack {
  return placeCentralStack(spec, {
    block: "archive",
    region: archive.region,
    facts: archive.facts,
    wave: archiveWave,
    settings: readArchive(spec, archive, targets),
  });
}

function readArchive(
  spec: Spec,
  { block, bucketArn, facts }: FoundArchive,
  targets: readonly Target[],
): ArchiveSettings<Template> {
  const replicating = targets.filter(replicatesToArchive);
  const sources = [...new Set(replicating.map(({ resolved }) => resolved.settings))];
  return present({
    terraform: readCentralTerraform(spec.terraform ?? {}, "archive"),
    deletionProtection: spec.deletionProtection ?? defaults.deletionProtection,
    bucket: readOwnedBucket({ ...block, bucket: block.bucket ?? defaults.archive.bucket }, ""),
    writers:
      sources.length === 0
        ? undefined
        : replicaWriters({
            bucketArn,
            organizationId: spec.organizationId,
            accounts: replicating.map(({ account }) => account.id),
            sources,
            facts,
          }),
    queries: readArchiveQueries(block, targets),
    panther: readArchivePanther(replicating, spec.roles ?? {}),
  });
}
