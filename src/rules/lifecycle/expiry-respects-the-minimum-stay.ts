import { storageClasses } from "../../spec/storage-classes";
import { rulesForKeptLogs } from "../building/rules-for-buckets";
import { inDays } from "../wording/in-days";
import { transitionsOf } from "../reading/lifecycle-steps";
import { placeContradiction } from "../placing/place-contradiction";

/**
 * Logs do not expire while the storage class where they are still charges for them.
 *
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-expire-general-considerations.html
 */
export const expiryRespectsTheMinimumStay = rulesForKeptLogs({
  reads: ["lifecycle.transitions.*", "lifecycle.expireAfterDays"],
  check(block, context) {
    const { path, bucket } = block;
    const last = transitionsOf(block).at(-1);
    if (bucket.kind !== "owned" || last === undefined) return;
    const { expireAfterDays = Infinity } = bucket.lifecycle;
    const { minimumStayDays } = storageClasses[last.storageClass];
    const stayDays = expireAfterDays - last.afterDays;
    if (stayDays <= 0 || stayDays >= minimumStayDays) return;
    context.report("lifecycle/early-deletion", {
      message: `Logs expire after ${inDays(stayDays)} in ${last.storageClass}, which charges for at least ${String(minimumStayDays)}.`,
      hint: `Let them expire after ${inDays(last.afterDays + minimumStayDays)} or more, or leave ${last.storageClass} out.`,
      ...placeContradiction(context, [
        { path: [...path, "lifecycle", "expireAfterDays"], message: "They expire here." },
        { path: [...last.path, "afterDays"], message: "They move in here." },
      ]),
    });
  },
});
