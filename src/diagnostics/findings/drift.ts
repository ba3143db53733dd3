import type { FindingEntry } from "../finding-entry";

export const driftFindings = {
  "review/drifted": {
    severity: "warning",
    risk: "medium",
    title: "Somebody changed a resource outside of Terraform.",
    explanation:
      "AWS is no longer what the last apply left. What the apply sets again is of low risk: it may be what somebody did on purpose. What it leaves so has the risk that the same change would have in a plan, and medium where bedtrail has no word for it. A bucket, log group or key that is gone is of high risk, even where the apply makes an empty one: what it held does not come back. The deletion of a key can be cancelled for some days.",
  },
} as const satisfies Record<string, FindingEntry>;
