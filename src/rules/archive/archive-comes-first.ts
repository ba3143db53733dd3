import { foldByPlace } from "../placing/fold-by-place";
import { inEveryLayer } from "../reading/in-every-layer";
import type { SpecRule } from "../rule";
import { replicationKeys, replicationsToArchive } from "../reading/replications";
import { findArchiveStack } from "../reading/find-archive-stack";

/** The targets that replicate come in a later wave than their archive, which S3 asks for when replication is set. */
export const archiveComesFirst: SpecRule = {
  scope: "spec",
  reads: [...replicationKeys, ...inEveryLayer("wave")],
  check({ resolved, report }) {
    const archive = findArchiveStack(resolved);
    if (archive === undefined) return;
    const early = replicationsToArchive(resolved)
      .flatMap(({ targets }) => targets)
      .filter(({ wave }) => wave <= archive.wave);
    for (const { first, ids } of foldByPlace(early, ({ resolved: { groupPlace } }) => groupPlace)) {
      report("archive/not-first", {
        message: `Target ${first.id} is in wave ${String(first.wave)}, and so is the archive that it replicates to; S3 refuses a destination that is not there yet.`,
        hint: "Give the targets a wave from 1 on.",
        at: first.resolved.groupPlace,
        targets: ids,
      });
    }
  },
};
