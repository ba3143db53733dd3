import type { FindingEntry } from "../finding-entry";

export const restFindings = {
  "review/drifted": {
    severity: "warning",
    risk: "medium",
    title: "Somebody changed a resource outside of Terraform.",
    explanation:
      "AWS is no longer what the last apply left. What the apply sets again is of low risk: it may be what somebody did on purpose. What it leaves so has the risk that the same change would have in a plan, and medium where bedtrail has no word for it. A bucket, log group or key that is gone is of high risk, even where the apply makes an empty one: what it held does not come back. The deletion of a key can be cancelled for some days.",
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
