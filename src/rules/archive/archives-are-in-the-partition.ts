import type { SpecRule } from "../rule";
import { replicationKeys, replicationsToArchive } from "../reading/replications";
import { findArchiveStack } from "../reading/find-archive-stack";

/**
 * S3 replicates within a partition.
 *
 * https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html
 */
export const archivesAreInThePartition: SpecRule = {
  scope: "spec",
  reads: replicationKeys,
  check({ resolved, report }) {
    const archive = findArchiveStack(resolved);
    if (archive === undefined) return;
    const { partition } = archive.region;
    const foreign = replicationsToArchive(resolved)
      .flatMap(({ targets }) => targets)
      .filter(({ region }) => region.partition !== partition && region.hasBedrock);
    const [first] = foreign;
    if (first === undefined) return;
    report("archive/other-partition", {
      message: `The archive is in partition ${partition}, and target ${first.id} in ${first.region.partition}; S3 replicates to no other partition.`,
      hint: "Give each partition a spec of its own, with an archive of its own.",
      at: ["archive", "region"],
      targets: foreign.map(({ id }) => id),
      related: [{ message: `Target ${first.id} is in this Region.`, at: first.regionPlace }],
    });
  },
};
