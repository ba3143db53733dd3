import type { CatalogEntry } from "../catalog-entry";

export const consumerCodes = {
  "consumers/destination-missing": {
    severity: "error",
    title: "A consumer has the destination that it reads.",
    explanation:
      "Consumers read what Bedrock delivered: Athena, EventBridge, OpenSearch and the archive read the log bucket, saved queries and streams read the log group, and Panther reads either. Without that destination there is nothing to read, and nothing that the consumer could be attached to.",
  },
  "consumers/notifications-not-sent": {
    severity: "warning",
    title: "A consumer that is told of new objects is told by the bucket.",
    explanation:
      "A bucket has one configuration of notifications, and whoever writes it replaces all of it. bedtrail leaves that of an existing bucket alone unless the spec takes it over, so that its owner has to add what the consumer needs; until then the consumer is there and hears of nothing.",
  },
  "consumers/too-many-filters": {
    severity: "error",
    title: "A log group has at most two subscription filters.",
    explanation:
      "CloudWatch Logs refuses a third subscription filter, whoever asks for it. Each stream takes one, and so does Panther where it reads the log group. Filters that others put on an existing log group count too, but are not known here.",
  },
  "consumers/unbalanced-pattern": {
    severity: "error",
    title: "A filter pattern closes what it opens.",
    explanation:
      "CloudWatch Logs refuses a pattern with a brace, bracket, parenthesis or quotation mark that is not closed, and Terraform learns of it only when it applies. What the pattern selects is not checked: try it on real events in the console first.",
  },
  "consumers/invalid-index": {
    severity: "error",
    title: "An index has a name that OpenSearch takes.",
    explanation:
      "OpenSearch refuses upper-case letters and most punctuation in the name of an index, and learns of the name only when the pipeline writes its first document. A date in the name is written as OpenSearch Ingestion asks for it, such as `%{yyyy.MM}`; other braces are nobody's.",
  },
} as const satisfies Record<string, CatalogEntry>;
