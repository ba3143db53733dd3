import type { S3Destination } from "../../spec/spec";
import { rulesForBuckets } from "../building/rules-for-buckets";
import type { BucketBlock } from "../reading/bucket-block";
import { layerOf } from "../reading/layer-of";

type BucketKey = keyof NonNullable<S3Destination>;

const keysOfNewBuckets: readonly BucketKey[] = [
  "encryption",
  "lifecycle",
  "versioning",
  "objectLock",
  "accessLogs",
  "forceDestroy",
];

/**
 * Only a bucket that the stack makes gets encryption, a lifecycle, versions, a lock and access logs from the spec.
 *
 * What a lower layer says of its new bucket means nothing to an existing one that takes its place, and is no mistake.
 */
export const keysOfANewBucketNeedOne = rulesForBuckets({
  reads: keysOfNewBuckets,
  check({ path, written }, { origins, report }) {
    if (written.existingBucket === undefined || written.bucket !== undefined) return;
    const existing = [...path, "existingBucket"];
    for (const key of keysOfNewBuckets.filter((candidate) => isIdle(written, candidate))) {
      const at = [...path, key];
      if (layerOf(origins, at) < layerOf(origins, existing)) continue;
      report("bucket/key-of-new-bucket", {
        message: `\`${key}\` is for a bucket that the stack makes; \`existingBucket\` names one that is already there, and bedtrail does not change it.`,
        hint:
          key === "encryption"
            ? "Name the KMS key of the bucket by `keyArn`, or take `encryption` out where it has none of its own."
            : `Take \`${key}\` out, or name a new bucket by \`bucket\`.`,
        at,
        on: "key",
        related: [{ message: "The existing bucket is named here.", at: existing }],
      });
    }
  },
});

/** The key of an existing bucket is worth knowing: it shows what its policy needs. */
function isIdle(written: BucketBlock["written"], key: BucketKey): boolean {
  if (key === "encryption") return written.encryption?.keyArn === undefined && !!written.encryption;
  return written[key] !== undefined;
}
