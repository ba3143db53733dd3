import { fillContent } from "../resolve/blueprints/fill-content";
import type { Target } from "../resolve/target";
import { neededStatements, type NeededStatements } from "../stacks/needed-statements";

/** What the existing buckets and keys of one target need. */
export interface TargetNeeds {
  readonly target: string;
  readonly resources: readonly NeededStatements[];
}

/**
 * The longest policy of a bucket and of a key, in bytes.
 *
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/example-bucket-policies.html
 * https://docs.aws.amazon.com/kms/latest/developerguide/resource-limits.html
 */
const maxBytes = { bucket: 20_480, key: 32_768 } as const;

/** Lists, for each target that uses something that is already there, the statements that its policy must hold. */
export function neededStatementsOfTargets(targets: readonly Target[]): readonly TargetNeeds[] {
  return targets
    .map((target) => {
      const content = fillContent(target);
      const { partition, account, region } = content.target;
      const source = { partition, account, region };
      return { target: target.id, resources: neededStatements({ content, source }) };
    })
    .filter(({ resources }) => resources.length > 0);
}

/** The first bucket or key that needs more than its policy can hold. */
export function findTooLarge(needs: readonly TargetNeeds[]): NeededStatements | undefined {
  return needs
    .flatMap(({ resources }) => resources)
    .find(({ kind, statements }) => Buffer.byteLength(JSON.stringify(statements)) > maxBytes[kind]);
}
