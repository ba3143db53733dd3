import type { CatalogEntry } from "../catalog-entry";

export const acceptCodes = {
  "accept/unknown-code": {
    severity: "error",
    title: "`accept` names codes that exist.",
    explanation:
      "An acceptance with a misspelt code accepts nothing, and whoever wrote it believes that it does.",
  },
  "accept/not-acceptable": {
    severity: "error",
    title: "`accept` names warnings.",
    explanation:
      "A warning is a risk that somebody may answer for. An error is something that cannot be compiled, or that AWS refuses, whoever answers for it.",
  },
  "accept/unused": {
    severity: "warning",
    title: "Each acceptance accepts something.",
    explanation:
      "The diagnostic was mended, or concerns other targets than the entry says. An acceptance that is left behind would hide the next mistake of its kind.",
  },
} as const satisfies Record<string, CatalogEntry>;
