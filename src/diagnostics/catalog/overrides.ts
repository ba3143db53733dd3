import type { CatalogEntry } from "../catalog-entry";

export const overrideCodes = {
  "overrides/unknown-group": {
    severity: "error",
    title: "An override names groups that the spec has.",
    explanation:
      "`match.groups` lists names of groups, not globs. A name that no group has matches nothing, and the change that the override makes would be lost without a word.",
  },
  "overrides/no-match": {
    severity: "warning",
    title: "An override matches some target.",
    explanation:
      "An override that matches no target changes nothing. Its accounts may have left the spec, or its `match` is misspelt and the targets that were meant keep their old settings.",
  },
} as const satisfies Record<string, CatalogEntry>;
