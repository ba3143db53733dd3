import { rulesForKeptLogs } from "../building/rules-for-buckets";
import { inDays } from "../wording/in-days";
import { placeContradiction } from "../placing/place-contradiction";

/**
 * Logs are locked no longer than they are kept.
 *
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock-managing.html
 */
export const objectLockEndsBeforeExpiry = rulesForKeptLogs({
  reads: ["objectLock", "lifecycle.expireAfterDays"],
  check({ path, written, bucket }, context) {
    const lockDays = written.objectLock?.days ?? 0;
    if (bucket.kind !== "owned") return;
    const { expireAfterDays = Infinity } = bucket.lifecycle;
    if (lockDays <= expireAfterDays) return;
    context.report("bucket/lock-outlasts-expiry", {
      message: `Logs expire after ${inDays(expireAfterDays)} and are locked for ${inDays(lockDays)}; a locked log stays, hidden and paid for.`,
      hint: `Raise \`expireAfterDays\` to ${String(lockDays)} or more, or shorten the lock.`,
      ...placeContradiction(context, [
        { path: [...path, "objectLock", "days"], message: "They are locked here." },
        { path: [...path, "lifecycle", "expireAfterDays"], message: "They expire here." },
      ]),
    });
  },
});
