import type { CatalogEntry } from "../catalog-entry";

export const settingsCodes = {
  "settings/exclusive-keys": {
    severity: "error",
    title: "Of keys that exclude each other one layer sets one.",
    explanation:
      "Keys such as `bucket` and `existingBucket` answer one question in two ways. An override may choose the other way, since it replaces what is below it; within one layer nothing says which of the two is meant.",
  },
  "settings/missing-key": {
    severity: "error",
    title: "A block has its required keys once all layers are merged.",
    explanation:
      "The key has no default that would be right for everybody. It may stand at the top of the spec, in the group or in an override, as long as every target gets it from somewhere.",
  },
  "settings/no-data-types": {
    severity: "error",
    title: "Every target says which data types it logs.",
    explanation:
      "Bodies of prompts and answers may be the very data that must not be kept, or the very data that an auditor asks for. No default is right for both, so the spec decides; `none` keeps metadata only.",
  },
  "settings/no-destination": {
    severity: "error",
    title: "Every target has a destination.",
    explanation:
      "Bedrock accepts a logging configuration without any destination and then delivers nothing: it looks switched on, and is not.",
  },
} as const satisfies Record<string, CatalogEntry>;
