import type { SpecRule } from "../rule";
import { inEveryLayer } from "../reading/in-every-layer";
import { replicationKeys, replicationsToArchive, type Replication } from "../reading/replications";

/**
 * Locked logs have locked replicas, and a lock on the archive begins where the logs are.
 *
 * S3 replicates no locked log into a bucket without a lock. The other way round, a log can be deleted before it
 * is replicated.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock-managing.html
 */
export const archivesAreLockedAlike: SpecRule = {
  scope: "spec",
  reads: [...replicationKeys, "archive.objectLock", ...inEveryLayer("destinations.s3.objectLock")],
  check({ spec, resolved, report }) {
    const isArchiveLocked = Boolean(spec.archive?.objectLock);
    for (const { s3, ids, placeOf } of replicationsToArchive(resolved)) {
      if (s3.kind === "existing" || isLocked(s3) === isArchiveLocked) continue;
      if (isArchiveLocked) {
        report("archive/logs-unlocked", {
          message:
            "The archive is locked, and the log bucket is not: whoever deletes a log before it is replicated leaves no trace in the archive.",
          hint: "Give the log bucket a short `objectLock`, such as { mode: GOVERNANCE, days: 1 }.",
          at: placeOf(["destinations", "s3"]),
          on: "key",
          targets: ids,
          related: [{ message: "The archive is locked here.", at: ["archive", "objectLock"] }],
        });
      } else {
        report("archive/unlocked", {
          message:
            "The log bucket is locked, and the archive is not; S3 replicates no locked log into a bucket without a lock.",
          hint: "Give the archive an `objectLock`, which no replica leaves before its own lock ends.",
          at: placeOf(["destinations", "s3", "objectLock"]),
          on: "key",
          targets: ids,
          related: [{ message: "The archive is described here.", at: ["archive"], on: "key" }],
        });
      }
    }
  },
};

function isLocked(s3: Replication["s3"]): boolean {
  return s3.kind === "owned" && s3.objectLock !== undefined;
}
