import { bucketRules } from "../bucket/bucket-rules";
import { inDays } from "./in-days";
import { transitionsOf } from "./lifecycle-steps";
import { placeContradiction } from "../placing/place-contradiction";

/**
 * Logs move before they expire.
 *
 * S3 refuses a lifecycle in which an object would be gone by the time it has to move.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/intro-lifecycle-rules.html
 */
export const transitionsPrecedeExpiry = bucketRules({
  reads: ["lifecycle.transitions.*", "lifecycle.expireAfterDays"],
  check(block, context) {
    const { path, bucket } = block;
    if (bucket.kind !== "owned") return;
    const { expireAfterDays = Infinity } = bucket.lifecycle;
    const late = transitionsOf(block).find(({ afterDays }) => afterDays >= expireAfterDays);
    if (late === undefined) return;
    context.report("lifecycle/transition-after-expiry", {
      message: `Logs move to ${late.storageClass} after ${inDays(late.afterDays)} and expire after ${inDays(expireAfterDays)}; they have to move before they expire.`,
      hint: "Raise `expireAfterDays`, lower `afterDays`, or take the move out; a group or an override does that with `transitions: []`.",
      ...placeContradiction(context, [
        { path: [...late.path, "afterDays"], message: "They move here." },
        { path: [...path, "lifecycle", "expireAfterDays"], message: "They expire here." },
      ]),
    });
  },
});
