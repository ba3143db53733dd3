import type { Target } from "./target";

/** Whether the log bucket of a target is replicated to the archive of the spec. */
export function replicatesToArchive({ resolved }: Target): boolean {
  const { s3, consumers } = resolved.settings;
  return !resolved.retired && s3 !== undefined && consumers.archive?.kind === "of-spec";
}
