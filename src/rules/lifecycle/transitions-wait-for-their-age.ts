import { storageClasses } from "../../spec/storage-classes";
import { rulesForKeptLogs } from "../building/rules-for-buckets";
import { inDays } from "../wording/in-days";
import { transitionsOf } from "../reading/lifecycle-steps";

/**
 * Logs are as old as a storage class asks for before they move to it.
 *
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html
 */
export const transitionsWaitForTheirAge = rulesForKeptLogs({
  reads: ["lifecycle.transitions.*"],
  check(block, { report }) {
    for (const { path, afterDays, storageClass } of transitionsOf(block)) {
      const { minimumAgeDays } = storageClasses[storageClass];
      if (afterDays >= minimumAgeDays) continue;
      report("lifecycle/too-young", {
        message: `Logs move to ${storageClass} after ${inDays(afterDays)}; S3 asks for at least ${String(minimumAgeDays)}.`,
        hint: `Let them wait for ${inDays(minimumAgeDays)}, or move them to a class that takes them at once, as INTELLIGENT_TIERING or GLACIER_IR.`,
        at: [...path, "afterDays"],
      });
    }
  },
});
