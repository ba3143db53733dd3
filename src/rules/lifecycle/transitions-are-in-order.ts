import { rulesForKeptLogs } from "../building/rules-for-buckets";
import { inDays } from "../wording/in-days";
import { lifecycleSteps } from "../reading/lifecycle-steps";

/**
 * Transitions stand in order of age, each later than the one before it.
 *
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html
 */
export const transitionsAreInOrder = rulesForKeptLogs({
  reads: ["lifecycle.transitions.*"],
  check(block, { report }) {
    for (const { before, after, course } of lifecycleSteps(block)) {
      if (course !== "back in time") continue;
      report("lifecycle/out-of-order", {
        message: `The move to ${after.storageClass} after ${inDays(after.afterDays)} stands behind the one to ${before.storageClass} after ${inDays(before.afterDays)}; it has to be later.`,
        hint: `Let it wait for more than ${inDays(before.afterDays)}, or put it in front.`,
        at: [...after.path, "afterDays"],
        related: [{ message: "This move is not before it.", at: [...before.path, "afterDays"] }],
      });
    }
  },
});
