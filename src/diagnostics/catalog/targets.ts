import type { CatalogEntry } from "../catalog-entry";

export const targetCodes = {
  "targets/duplicate": {
    severity: "error",
    title: "A target is reached once.",
    explanation:
      "Bedrock holds exactly one logging configuration for each account and Region. Two stacks for one target would replace each other's configuration for ever.",
  },
} as const satisfies Record<string, CatalogEntry>;
