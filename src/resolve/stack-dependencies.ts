import { asksForPantherSource, stackWithPanther } from "./consumers/list-panther-sources";
import { replicatesToArchive } from "./central/replicates-to-archive";
import type { ResolvedSpec } from "./target";

/** The names of the stacks that each stack has to wait for; one that waits for none is not there. */
export type StackDependencies = ReadonlyMap<string, readonly string[]>;

/**
 * A target that replicates to the archive waits for it: S3 asks for the bucket when replication is set. The stack of
 * Panther waits for those that let Panther in: it tries out the role of a log source when that is made.
 */
export function stackDependencies({ targets }: Pick<ResolvedSpec, "targets">): StackDependencies {
  const replicating = targets.filter(replicatesToArchive);
  const sources = [...new Set(targets.filter(asksForPantherSource).map(stackWithPanther))];
  return new Map<string, readonly string[]>([
    ...replicating.map(({ id }) => [id, ["archive"]] as const),
    ...(sources.length > 0 ? [["panther", sources] as const] : []),
  ]);
}
