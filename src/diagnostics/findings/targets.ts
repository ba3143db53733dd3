import type { FindingEntry } from "../finding-entry";

export const targetFindings = {
  "review/target-added": {
    severity: "info",
    risk: "low",
    title: "Logging is set up for a target.",
    explanation:
      "Bedrock has one logging configuration for each account and Region, and setting it replaces what stood there. No plan shows whether one does: `bedtrail status` asks AWS.",
  },
} as const satisfies Record<string, FindingEntry>;
