import type { CatalogEntry } from "../catalog-entry";

export const outputCodes = {
  "output/foreign-file": {
    severity: "error",
    title: "bedtrail changes only files that it wrote itself.",
    explanation: "The output folder holds a file of that name that bedtrail did not write.",
  },
  "output/orphan-with-files": {
    severity: "error",
    title: "The CDKTF CLI deletes no folder that holds more than bedtrail's own files.",
    explanation:
      "After a synth the CDKTF CLI deletes the folder of every stack that the manifest lacks, with all that is in it, be it Terraform state. Where such a folder holds files that bedtrail did not write, it stops before that happens.",
  },
} as const satisfies Record<string, CatalogEntry>;
