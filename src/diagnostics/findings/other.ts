import type { FindingEntry } from "../finding-entry";

export const otherFindings = {
  "review/other-change": {
    severity: "info",
    risk: "low",
    title: "What changes carries no risk that bedtrail knows of.",
    explanation:
      "Tags, names of statements, resources that are created: the rest, which the group of the change shows in full.",
  },
} as const satisfies Record<string, FindingEntry>;
