import { storageClasses } from "../../spec/storage-classes";
import { rulesForKeptLogs } from "../building/rules-for-buckets";
import { inDays } from "../wording/in-days";
import { transitionsOf, type PlacedTransition } from "../reading/lifecycle-steps";
import { placeContradiction } from "../placing/place-contradiction";
import { layerOf } from "../reading/layer-of";

/**
 * Logs move before they expire.
 *
 * S3 refuses a lifecycle in which an object would be gone by the time it has to move.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/intro-lifecycle-rules.html
 */
export const transitionsPrecedeExpiry = rulesForKeptLogs({
  reads: ["lifecycle.transitions.*", "lifecycle.expireAfterDays"],
  check(block, context) {
    const { path, bucket } = block;
    if (bucket.kind !== "owned") return;
    const { expireAfterDays = Infinity } = bucket.lifecycle;
    const transitions = transitionsOf(block);
    const late = transitions.find(({ afterDays }) => afterDays >= expireAfterDays);
    if (late === undefined) return;
    const [moves, expiry] = [
      [...late.path, "afterDays"],
      [...path, "lifecycle", "expireAfterDays"],
    ];
    const isInherited = layerOf(context.origins, expiry) > layerOf(context.origins, moves);
    context.report("lifecycle/transition-after-expiry", {
      message: `Logs move to ${late.storageClass} after ${inDays(late.afterDays)} and expire after ${inDays(expireAfterDays)}; they have to move before they expire.`,
      hint: isInherited
        ? `Write \`transitions: []\` beside \`expireAfterDays\`, so that nothing moves here, or let logs expire after ${keptFor(transitions)} or more.`
        : `Let logs expire after ${keptFor(transitions)} or more, lower \`afterDays\`, or take the move out.`,
      ...placeContradiction(context, [
        { path: moves, message: "They move here." },
        { path: expiry, message: "They expire here." },
      ]),
    });
  },
});

/** How long logs are kept at least that make every move, and stay where they are for as long as is paid for. */
function keptFor(transitions: readonly PlacedTransition[]): string {
  const days = transitions.map(
    ({ afterDays, storageClass }) =>
      afterDays + Math.max(1, storageClasses[storageClass].minimumStayDays),
  );
  return inDays(Math.max(...days));
}
