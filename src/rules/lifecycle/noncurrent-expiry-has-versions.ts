import { rulesForBuckets } from "../building/rules-for-buckets";
import { placeContradiction } from "../placing/place-contradiction";

/** Only a versioned bucket has noncurrent versions, so only there can they expire. */
export const noncurrentExpiryHasVersions = rulesForBuckets({
  reads: ["versioning", "lifecycle.noncurrentExpireAfterDays"],
  check({ path, written }, context) {
    const { versioning, lifecycle } = written;
    if (versioning !== false || lifecycle?.noncurrentExpireAfterDays === undefined) return;
    context.report("lifecycle/noncurrent-without-versioning", {
      message:
        "Versioning is off, so that there are no noncurrent versions for `noncurrentExpireAfterDays` to expire.",
      hint: "Take `noncurrentExpireAfterDays` out, or set `versioning: true`.",
      ...placeContradiction(context, [
        {
          path: [...path, "lifecycle", "noncurrentExpireAfterDays"],
          message: "Their expiry is set here.",
        },
        { path: [...path, "versioning"], message: "Versioning is switched off here." },
      ]),
    });
  },
});
