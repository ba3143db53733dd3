import { rulesForBuckets } from "../building/rules-for-buckets";
import { layerOf } from "../reading/layer-of";

/** Only of a bucket that is already there can a stack take something over. */
export const takeOverNeedsAnExistingBucket = rulesForBuckets({
  reads: ["takeOver"],
  check({ path, written }, { origins, report }) {
    const { takeOver = [], bucket, existingBucket } = written;
    if (takeOver.length === 0 || existingBucket !== undefined) return;
    const at = [...path, "takeOver"];
    const isInherited =
      bucket !== undefined && layerOf(origins, [...path, "bucket"]) > layerOf(origins, at);
    if (isInherited) return;
    report("bucket/take-over-without-existing", {
      message:
        "`takeOver` replaces parts of a bucket that is already there, and `existingBucket` names none.",
      hint: "Name that bucket by `existingBucket`, or take `takeOver` out: a bucket that the stack makes is its own anyway.",
      at,
      on: "key",
    });
  },
});
