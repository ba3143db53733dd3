import { inDays } from "../wording/in-days";
import { inEveryLayer } from "../reading/in-every-layer";
import type { SpecRule } from "../rule";
import { findArchiveStack } from "../reading/find-archive-stack";
import { replicationKeys, replicationsToArchive } from "../reading/replications";

/** An archive keeps logs at least as long as the buckets that they come from. */
export const archivesOutlastLogBuckets: SpecRule = {
  scope: "spec",
  reads: [
    ...replicationKeys,
    "archive.lifecycle.expireAfterDays",
    ...inEveryLayer("destinations.s3.lifecycle.expireAfterDays"),
  ],
  check({ spec, resolved, report }) {
    const archive = findArchiveStack(resolved);
    const archived = archive?.resolved.settings.bucket.lifecycle.expireAfterDays ?? Infinity;
    for (const { s3, ids, placeOf } of replicationsToArchive(resolved)) {
      if (s3.kind === "existing") continue;
      const kept = s3.lifecycle.expireAfterDays ?? Infinity;
      if (archived >= kept) continue;
      const path = ["archive", "lifecycle", "expireAfterDays"];
      const isWritten = spec.archive?.lifecycle?.expireAfterDays !== undefined;
      report("archive/expires-first", {
        message: `Logs leave the archive after ${inDays(archived)}, and their own bucket ${kept === Infinity ? "never" : `after ${inDays(kept)}`}.`,
        hint: "Raise `expireAfterDays` of the archive, or shorten that of the log bucket.",
        at: isWritten ? path : ["archive"],
        on: isWritten ? "value" : "key",
        targets: ids,
        related: [
          {
            message: "The log bucket is described here.",
            at: placeOf(["destinations", "s3", "lifecycle", "expireAfterDays"]),
          },
        ],
      });
    }
  },
};
