import type { Target } from "../target";

/** Whether the log bucket of a target is replicated to the archive of the spec. */
export function replicatesToArchive(target: Target): boolean {
  return !target.resolved.retired && hasLogsInArchive(target);
}

/** Whether logs of a target lie in the archive of the spec. Those of a retired one stay there. */
export function hasLogsInArchive({ resolved }: Target): boolean {
  const { s3, consumers } = resolved.settings;
  return s3 !== undefined && consumers.archive?.kind === "of-spec";
}
