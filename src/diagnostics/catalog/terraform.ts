import type { CatalogEntry } from "../catalog-entry";

export const terraformCodes = {
  "terraform/unreadable-constraint": {
    severity: "error",
    title: "A version constraint is one that Terraform can read.",
    explanation: "Terraform would stop at it in every stack, before any plan.",
  },
  "terraform/too-old": {
    severity: "error",
    title: "`requiredVersion` lets in a Terraform that has what the spec uses.",
    explanation:
      "A lower bound that is merely too low is raised by itself. A constraint that keeps all newer versions out cannot be, and Terraform would not understand the stack.",
  },
  "terraform/unsupported-provider": {
    severity: "error",
    title: "`awsProvider` lets in a release that bedtrail supports.",
    explanation:
      "The stacks use resources and arguments as the AWS provider has them from 5.100.0 on and below 7.0.0.",
  },
  "terraform/taken-file-name": {
    severity: "error",
    title: "A copied file does not take the name of a file that is written anyway.",
    explanation:
      "Included files are copied into every stack's folder, beside the stack itself. A file of the stack's own name would replace it.",
  },
  "terraform/same-file-name": {
    severity: "error",
    title: "The files that are copied into a stack have different names there.",
    explanation:
      "Included files lose their folders on the way. Two of one name, also if they differ in case alone, would leave one of them out, and which one would depend on the machine.",
  },
} as const satisfies Record<string, CatalogEntry>;
