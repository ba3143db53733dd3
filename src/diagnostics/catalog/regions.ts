import type { CatalogEntry } from "../catalog-entry";

export const regionCodes = {
  "regions/unknown": {
    severity: "error",
    title: "A Region exists.",
    explanation:
      "A target in a Region that does not exist cannot be deployed, and the Region that was meant goes without logging. bedtrail carries the list of AWS Regions, so that a misspelt one is found before any plan.",
  },
  "regions/without-bedrock": {
    severity: "error",
    title: "A target is in a Region that has Amazon Bedrock.",
    explanation:
      "Where there is no Bedrock there is no logging configuration to set: the API has no endpoint, and the apply would fail. The China Regions have none at all.",
  },
  "regions/two-partitions": {
    severity: "error",
    title: "The Regions of an account are all of one partition.",
    explanation:
      "A partition, such as the commercial Regions or AWS GovCloud (US), has an IAM and accounts of its own. No credentials reach one account in two of them, so that some of the stacks could never be applied.",
  },
  "regions/newer-than-provider": {
    severity: "warning",
    title: "The AWS provider knows every Region in use.",
    explanation:
      'The provider checks Regions against a list that it carries and stops with "invalid AWS Region" at one that it does not know. Regions that opened later need a later release.',
  },
  "regions/video-drift": {
    severity: "warning",
    title: "Bedrock returns every flag that it was given.",
    explanation:
      "In ca-west-1 the API takes the flag for video data and never returns it. The provider then sees a difference in every plan, whatever the flag says, and `ignore_changes` does not silence it (hashicorp/terraform-provider-aws, issue 49569). Logging itself works.",
  },
} as const satisfies Record<string, CatalogEntry>;
