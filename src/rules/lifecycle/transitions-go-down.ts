import { storageClasses, type StorageClass } from "../../spec/storage-classes";
import { rulesForKeptLogs } from "../building/rules-for-buckets";
import { lifecycleSteps } from "../reading/lifecycle-steps";
import { listInWords } from "../wording/list-in-words";

/**
 * Objects move down the storage classes, and never back up or to the class where they are.
 *
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html
 */
export const transitionsGoDown = rulesForKeptLogs({
  reads: ["lifecycle.transitions.*"],
  check(block, { report }) {
    for (const { before, after, course } of lifecycleSteps(block)) {
      if (course !== "upwards" && course !== "same class") continue;
      report("lifecycle/wrong-direction", {
        message:
          course === "same class"
            ? `Logs move to ${after.storageClass} a second time; they are there already.`
            : `Logs cannot move from ${before.storageClass} to ${after.storageClass}.`,
        hint: adviseOn(before.storageClass),
        at: [...after.path, "storageClass"],
        related: [{ message: "They are here by then.", at: [...before.path, "storageClass"] }],
      });
    }
  },
});

function adviseOn(from: StorageClass): string {
  const { movesOnTo } = storageClasses[from];
  return movesOnTo.length === 0
    ? `Take the move out: nothing comes after ${from}.`
    : `From ${from} S3 moves objects on to ${listInWords(movesOnTo, 5)}.`;
}
