/**
 * The names of the roles that consumers make, with placeholders.
 *
 * IAM is global in an account, so that each has its Region in it.
 */
export const consumerRoleNames = {
  archive: "{name}-{region}-replication",
  eventBridge: "{name}-{region}-event-bridge",
  openSearch: "{name}-{region}-open-search",
  streams: "{name}-{region}-streams",
  pantherFeed: "{name}-{region}-panther-feed",
  pantherWrite: "{name}-{region}-panther-write",
} as const;
