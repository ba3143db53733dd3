import type { CatalogEntry } from "../catalog-entry";

export const consumerCodes = {
  "consumers/destination-missing": {
    severity: "error",
    title: "A consumer has the destination that it reads.",
    explanation:
      "Consumers read what Bedrock delivered: Athena, EventBridge, OpenSearch and the archive read the log bucket, saved queries and streams read the log group, and Panther reads either. Without that destination there is nothing to read, and nothing that the consumer could be attached to.",
  },
} as const satisfies Record<string, CatalogEntry>;
