import type { FindingEntry } from "../finding-entry";

export const driftFindings = {
  "review/drifted": {
    severity: "warning",
    risk: "medium",
    title: "Somebody changed a resource outside of Terraform.",
    explanation:
      "AWS is no longer what the last apply left. The apply takes back what the configuration says otherwise, and that may be what somebody did on purpose.",
  },
} as const satisfies Record<string, FindingEntry>;
