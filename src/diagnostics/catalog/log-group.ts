import type { CatalogEntry } from "../catalog-entry";

export const logGroupCodes = {
  "log-group/key-of-new-log-group": {
    severity: "error",
    title: "Only a log group that the stack makes is shaped by the spec.",
    explanation:
      "Retention, encryption, class and data protection of a log group that is already there belong to whoever made it. bedtrail only lets Bedrock write to it, so that such a key would be ignored without a word.",
  },
  "log-group/class-without-masking": {
    severity: "error",
    isAcceptable: true,
    title: "A log group that masks data is of the class STANDARD.",
    explanation:
      "Log groups of the class INFREQUENT_ACCESS cost less and lack metric filters, subscription filters and, for most of their history, data protection. The first event would stand there unmasked, and neither class nor event can be changed afterwards. AWS has begun to document masks for both classes: whoever has seen it work may accept this code.",
  },
  "log-group/large-data-unmasked": {
    severity: "warning",
    title: "What the log group masks does not lie unmasked in a bucket.",
    explanation:
      "A data protection policy masks events of a log group. Bodies over 100 KB and binary data never reach the log group: Bedrock writes them to Amazon S3 as they are, and a reader of that bucket needs no `logs:Unmask`.",
  },
  "log-group/unknown-data-identifier": {
    severity: "warning",
    title: "A managed data identifier is one that CloudWatch Logs has.",
    explanation:
      "CloudWatch Logs refuses a data protection policy with an identifier that it does not know, and the apply stops there. Many identifiers end with a country, as `DriversLicense-US`. AWS adds new ones, so that this is a warning.",
  },
  "log-group/class-without-filters": {
    severity: "error",
    title: "A log group whose events are streamed or counted is of the class STANDARD.",
    explanation:
      "Log groups of the class INFREQUENT_ACCESS cost half as much and have neither subscription filters nor metric filters, so that consumers which need them fail when they are applied. The class of a log group can never be changed.",
  },
} as const satisfies Record<string, CatalogEntry>;
