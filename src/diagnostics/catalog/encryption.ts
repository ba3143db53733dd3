import type { CatalogEntry } from "../catalog-entry";

export const encryptionCodes = {
  "encryption/key-not-used": {
    severity: "error",
    title: "A key that the spec names is the key that encrypts.",
    explanation:
      "With `sse-s3` and `aws-owned` the service encrypts with keys of its own. A key that is named beside them would be ignored, and whoever named it believes that it can be revoked.",
  },
} as const satisfies Record<string, CatalogEntry>;
