import { rulesForBuckets } from "../building/rules-for-buckets";
import { placeContradiction } from "../placing/place-contradiction";

/**
 * Object Lock locks versions, so a locked bucket is versioned.
 *
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html
 */
export const objectLockIsVersioned = rulesForBuckets({
  reads: ["objectLock", "versioning"],
  check({ path, written, bucket }, context) {
    if (bucket.kind !== "owned" || !written.objectLock || bucket.versioning) return;
    context.report("bucket/lock-without-versioning", {
      message: "The bucket has an object lock and no versioning; S3 locks versions only.",
      hint: "Take `versioning: false` out, or the object lock.",
      ...placeContradiction(context, [
        { path: [...path, "versioning"], message: "Versioning is switched off here." },
        { path: [...path, "objectLock"], message: "The lock is set here.", on: "key" },
      ]),
    });
  },
});
