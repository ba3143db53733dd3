import type { CatalogEntry } from "../catalog-entry";

export const stateCodes = {
  "state/invalid-name": {
    severity: "error",
    title: "A state has a name that its backend takes.",
    explanation:
      "The S3 backend refuses keys with a slash at either end or two in a row, and HCP Terraform takes 1 to 90 letters, digits, hyphens and underscores for a workspace. Names are checked once every placeholder is filled.",
  },
  "state/taken-file": {
    severity: "error",
    title: "A local state has a file of its own.",
    explanation:
      "The path of a local state starts at the folder of its stack, where `cdk.tf.json` and copied files lie, and where Terraform reads every `.tf`, `.tf.json` and `.tfvars` file. A state of such a name would be read as configuration, or written over by the next synth.",
  },
  "state/shared-location": {
    severity: "error",
    title: "Every target has a state of its own.",
    explanation:
      "Terraform takes whatever is in the state and not in the stack for something to destroy. Two stacks with one state would destroy each other's buckets in turn.",
  },
} as const satisfies Record<string, CatalogEntry>;
