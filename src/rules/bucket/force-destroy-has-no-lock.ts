import { rulesForBuckets } from "../building/rules-for-buckets";
import { placeContradiction } from "../placing/place-contradiction";

/**
 * Logs that nobody may delete are not to be destroyed with their bucket.
 *
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3_bucket#force_destroy
 */
export const forceDestroyHasNoLock = rulesForBuckets({
  reads: ["forceDestroy", "objectLock"],
  alsoReads: ["deletionProtection"],
  check({ path, bucket }, context) {
    if (bucket.kind !== "owned" || !bucket.forceDestroy || bucket.objectLock === undefined) return;
    if (context.resolved.settings.deletionProtection) return;
    const isCompliance = bucket.objectLock.mode === "COMPLIANCE";
    context.report("bucket/force-destroy-locked", {
      message: isCompliance
        ? "`forceDestroy: true` cannot destroy the bucket while a log in it is locked: nobody lifts a COMPLIANCE lock."
        : "`forceDestroy: true` destroys logs that are locked, too: Terraform lifts a GOVERNANCE lock when it destroys the bucket.",
      hint: "Take `forceDestroy` out where the lock is meant, or the lock where the bucket is to be thrown away.",
      ...placeContradiction(context, [
        { path: [...path, "forceDestroy"], message: "The bucket may be destroyed here." },
        { path: [...path, "objectLock"], message: "The lock is set here.", on: "key" },
      ]),
    });
  },
});
