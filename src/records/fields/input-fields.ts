import { optional, s3Address, unknownToPanther } from "./field-traits";
import type { RecordField } from "./record-field";
import { pages } from "./source-pages";

/** What the log says of the request. */
export const inputFields: readonly RecordField[] = [
  {
    name: "inputContentType",
    kind: "text",
    ...optional,
    note: "The media type of the request, mostly application/json.",
    source: pages.logging,
  },
  {
    name: "inputBodyJson",
    kind: "json",
    ...optional,
    note: "The request of up to 100 KB. Absent where the data type is not delivered.",
    source: pages.logging,
  },
  {
    name: "inputBodyS3Path",
    ...s3Address,
    ...unknownToPanther,
    note: "Where a request over 100 KB or of binary data lies, below data/.",
    source: pages.playbook,
  },
  {
    name: "inputTokenCount",
    kind: "count",
    ...optional,
    note: "Tokens of the request, without those of the prompt cache.",
    source: pages.logging,
  },
  {
    name: "cacheReadInputTokenCount",
    kind: "count",
    ...optional,
    note: "Tokens read from the prompt cache. They are priced apart, and are not in inputTokenCount.",
    source: pages.panther,
  },
  {
    name: "cacheWriteInputTokenCount",
    kind: "count",
    ...optional,
    note: "Tokens written to the prompt cache. They are priced apart, and are not in inputTokenCount.",
    source: pages.panther,
  },
];
