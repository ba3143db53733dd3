import type { SettingsRule } from "../rule";

/** A bucket has one replication configuration, so one that is already there is replicated only where the spec takes that over. */
export const archivedBucketsAreTakenOver: SettingsRule = {
  scope: "settings",
  reads: ["consumers.archive", "destinations.s3.existingBucket", "destinations.s3.takeOver"],
  check({ resolved, report }) {
    const { s3, consumers } = resolved.settings;
    if (resolved.retired || consumers.archive === undefined || s3?.kind !== "existing") return;
    if (s3.takeOver.includes("replication")) return;
    report("archive/not-taken-over", {
      message:
        "The log bucket is one that is already there, and its replication is not handed to the stack.",
      hint: "Add `takeOver: [replication]` beside `existingBucket`; what replicates the bucket now is replaced.",
      at: ["destinations", "s3", "existingBucket"],
    });
  },
};
