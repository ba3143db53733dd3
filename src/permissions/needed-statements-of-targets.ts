import { fillContent } from "../resolve/blueprints/fill-content";
import type { Target } from "../resolve/target";
import { neededStatements, type NeededStatements } from "../stacks/needed-statements";

/** What the existing buckets and keys of one target need. */
export interface TargetNeeds {
  readonly target: string;
  readonly resources: readonly NeededStatements[];
}

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
