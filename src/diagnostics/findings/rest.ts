import type { FindingEntry } from "../finding-entry";

export const restFindings = {
  "review/drifted": {
    severity: "warning",
    risk: "medium",
    title: "Somebody changed a resource outside of Terraform.",
    explanation:
      "AWS is no longer what the last apply left. The apply takes back what the configuration says otherwise, and that may be what somebody did on purpose.",
  },
  "review/target-added": {
    severity: "info",
    risk: "low",
    title: "Logging is set up for a target.",
    explanation:
      "Bedrock has one logging configuration for each account and Region, and setting it replaces what stood there. No plan shows whether one does: `bedtrail status` asks AWS.",
  },
  "review/other-change": {
    severity: "info",
    risk: "low",
    title: "What changes carries no risk that bedtrail knows of.",
    explanation:
      "Tags, names of statements, resources that are created: the rest, which the group of the change shows in full.",
  },
} as const satisfies Record<string, FindingEntry>;
