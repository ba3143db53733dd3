import { replicatesToArchive } from "./replicates-to-archive";
import type { ResolvedSpec } from "./target";

/** The names of the stacks that each stack has to wait for; one that waits for none is not there. */
export type StackDependencies = ReadonlyMap<string, readonly string[]>;

/** A target that replicates to the archive waits for it: S3 asks for the bucket when replication is set. */
export function stackDependencies({ targets }: Pick<ResolvedSpec, "targets">): StackDependencies {
  const waiting = targets.filter(replicatesToArchive);
  return new Map(waiting.map(({ id }) => [id, ["archive"]]));
}
