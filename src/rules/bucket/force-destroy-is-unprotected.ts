import { rulesForBuckets } from "../building/rules-for-buckets";
import { placeContradiction } from "../placing/place-contradiction";

/** A bucket that may be destroyed with all its logs is not protected from deletion. */
export const forceDestroyIsUnprotected = rulesForBuckets({
  reads: ["forceDestroy"],
  alsoReads: ["deletionProtection"],
  check({ path, written }, context) {
    if (written.forceDestroy !== true || !context.resolved.settings.deletionProtection) return;
    context.report("bucket/force-destroy-protected", {
      message:
        "`forceDestroy: true` lets Terraform destroy the bucket with all its logs, and deletion protection, on by default, keeps it from destroying the bucket at all.",
      hint: "Set `deletionProtection: false` where logs may be lost, or take `forceDestroy` out.",
      ...placeContradiction(context, [
        { path: [...path, "forceDestroy"], message: "The bucket may be destroyed here." },
        { path: ["deletionProtection"], message: "Deletion protection is switched on here." },
      ]),
    });
  },
});
