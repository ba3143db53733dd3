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
  "output/vanished-stack": {
    severity: "warning",
    title: "A stack is retired or destroyed before it leaves the spec.",
    explanation:
      "Taking a target out of the spec removes its Terraform from the output, but nothing destroys what it made: logging goes on, and no plan shows it any more. `retired: true` switches logging off and keeps the logs; once that is applied the target can go. The stacks `archive` and `panther` cannot be retired. The log sources that `panther` made stay in Panther, and the bucket and the key of `archive` in AWS, until `terraform destroy` runs in the folder of the stack.",
  },
} as const satisfies Record<string, CatalogEntry>;
