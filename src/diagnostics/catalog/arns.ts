import type { CatalogEntry } from "../catalog-entry";

export const arnCodes = {
  "arns/malformed": {
    severity: "error",
    title: "An ARN is one of the kind that its key asks for.",
    explanation:
      "A name, an id, an alias or the ARN of something else passes many a plan and fails when AWS gets to see it, often with a message about something else.",
  },
  "arns/not-of-target": {
    severity: "error",
    title: "An ARN is of the target's partition, and of its account and Region where that matters.",
    explanation:
      "Bedrock delivers through a role of the target's own account, keys encrypt only in their own Region, and no ARN of one partition means anything in another. A key of another account is allowed: its policy decides.",
  },
} as const satisfies Record<string, CatalogEntry>;
