/**
 * The name of the role through which S3 replicates the log bucket of a target.
 *
 * An archive lets roles in by this name, whatever their account and Region.
 */
export function replicationRoleName(name: string, region: string): string {
  return `${name}-${region}-replication`;
}
