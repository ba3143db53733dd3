import { rulesForBuckets } from "../building/rules-for-buckets";
import { layerOf } from "../reading/layer-of";

/** What the spec says of a bucket's policy is written by the stack, or by whoever owns the bucket. */
export const bucketPoliciesAreApplied = rulesForBuckets({
  reads: ["takeOver", "readers", "policyStatements"],
  check({ path, written, bucket }, { origins, report }) {
    if (bucket.kind !== "existing" || bucket.takeOver.includes("policy")) return;
    const existing = [...path, "existingBucket"];
    for (const key of ["readers", "policyStatements"] as const) {
      const at = [...path, key];
      if (!written[key]?.length || layerOf(origins, at) < layerOf(origins, existing)) continue;
      report("bucket/policy-not-applied", {
        message: `\`${key}\` only shows what the policy of the existing bucket needs; the stack does not write that policy.`,
        hint: "Add what `bedtrail policy bucket` prints to the policy where that bucket is made, or set `takeOver: [policy]`, which replaces the policy.",
        at,
        on: "key",
        related: [{ message: "The existing bucket is named here.", at: existing }],
      });
    }
  },
});
