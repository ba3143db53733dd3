import { storageClasses } from "../../spec/storage-classes";
import { rulesForKeptLogs } from "../building/rules-for-buckets";
import { inDays } from "../wording/in-days";
import { lifecycleSteps } from "../reading/lifecycle-steps";

/**
 * Logs stay in a storage class for as long as it asks before they move on.
 *
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html
 */
export const transitionsRespectTheMinimumStay = rulesForKeptLogs({
  reads: ["lifecycle.transitions.*"],
  check(block, { report }) {
    for (const { before, after, course } of lifecycleSteps(block)) {
      const { minimumStayDays } = storageClasses[before.storageClass];
      const stayDays = after.afterDays - before.afterDays;
      if (course !== "in order" || stayDays >= minimumStayDays) continue;
      report("lifecycle/too-short-stay", {
        message: `Logs leave ${before.storageClass} for ${after.storageClass} after ${inDays(stayDays)} there; S3 asks for at least ${String(minimumStayDays)}.`,
        hint: `Let the move wait until ${inDays(before.afterDays + minimumStayDays)}, or leave ${before.storageClass} out.`,
        at: [...after.path, "afterDays"],
        related: [{ message: "They move in here.", at: [...before.path, "afterDays"] }],
      });
    }
  },
});
