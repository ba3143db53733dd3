import type { CatalogEntry } from "../catalog-entry";

export const tagCodes = {
  "tags/same-key": {
    severity: "error",
    title: "Tag keys differ in more than upper and lower case.",
    explanation:
      "Most services keep `Team` and `team` apart. IAM does not, and refuses to make a role that is to carry both, after other resources of the stack have been made.",
  },
  "tags/malformed": {
    severity: "error",
    title: "Tags have the length that AWS takes, and keys that are the user's.",
    explanation:
      "The value of a tag has at most 256 characters, once placeholders are filled. `aws:` begins the keys of AWS itself, in upper case as in lower case.",
  },
  "tags/characters": {
    severity: "warning",
    title: "Tags have characters that every service of AWS takes.",
    explanation:
      "Letters, digits, spaces and _ . : / = + - @ are taken by all services. Some take more; IAM and CloudWatch Logs do not, and refuse the role or the log group. Values are checked once placeholders are filled, since the name of an account may hold anything.",
  },
  "tags/too-many": {
    severity: "error",
    title: "A resource has at most 50 tags.",
    explanation:
      "Tags of the spec, of the group and of overrides add up. AWS takes 50 on a resource, and refuses the resource otherwise.",
  },
} as const satisfies Record<string, CatalogEntry>;
