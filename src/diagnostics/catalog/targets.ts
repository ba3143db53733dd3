import type { CatalogEntry } from "../catalog-entry";

export const targetCodes = {
  "targets/duplicate": {
    severity: "error",
    title: "A target is reached once.",
    explanation:
      "Bedrock holds exactly one logging configuration for each account and Region. Two stacks for one target would replace each other's configuration for ever.",
  },
  "targets/duplicate-account": {
    severity: "error",
    title: "A group lists an account once.",
    explanation:
      "A second mention changes nothing, so one of the two was meant to be another account, which now goes without logging.",
  },
  "targets/duplicate-group": {
    severity: "error",
    title: "A group has a name of its own.",
    explanation:
      "Overrides, acceptances and reports tell groups by their names. With two groups of one name an override would reach accounts that nobody meant.",
  },
} as const satisfies Record<string, CatalogEntry>;
