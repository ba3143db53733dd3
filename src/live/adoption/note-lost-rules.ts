import { textOf, type DeployedResource } from "../../policies/deployer/deployed-resource";
import type { TargetReads } from "../aws/aws";
import { describeRule, isOfWholeBucket } from "../aws/bucket-rule";

/**
 * Says which rules for a part of a bucket the first apply takes away: a bucket has one lifecycle, and the stack's is of
 * all its objects.
 *
 * What cannot be read is named by whoever looks how long logs are kept.
 */
export async function noteLostRules(
  resources: readonly DeployedResource[],
  reads: TargetReads,
): Promise<readonly string[]> {
  const notes: string[] = [];
  for (const { type, label, body } of resources) {
    if (type !== "aws_s3_bucket_lifecycle_configuration") continue;
    const answer = await reads.readBucketRules(textOf(body, "bucket"));
    if (answer.kind !== "found") continue;
    for (const rule of answer.value.filter((one) => !isOfWholeBucket(one))) {
      notes.push(`${type}.${label} takes away ${describeRule(rule)}.`);
    }
  }
  return notes;
}
