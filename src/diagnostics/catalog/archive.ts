import type { CatalogEntry } from "../catalog-entry";

export const archiveCodes = {
  "archive/prefixes-differ": {
    severity: "error",
    title: "Logs that one table spans lie below one prefix.",
    explanation:
      "Replication keeps the key of every object, so that a prefix of a target is one in the archive too. The table computes its partitions from one prefix, the account, the Region and the day; what lies elsewhere would be missing from every answer without a word.",
  },
} as const satisfies Record<string, CatalogEntry>;
