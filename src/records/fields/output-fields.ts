import { optional, s3Address, unknownToPanther } from "./field-traits";
import type { RecordField } from "./record-field";
import { pages } from "./source-pages";

/** What the log says of the response. */
export const outputFields: readonly RecordField[] = [
  {
    name: "outputContentType",
    kind: "text",
    ...optional,
    note: "The media type of the response.",
    source: pages.logging,
  },
  {
    name: "outputBodyJson",
    kind: "json",
    ...optional,
    note: "The response of up to 100 KB; a list of stream events for InvokeModelWithResponseStream.",
    source: pages.logging,
  },
  {
    name: "outputBodyS3Path",
    ...s3Address,
    ...unknownToPanther,
    note: "Where a response over 100 KB or of binary data lies, below data/.",
    source: pages.playbook,
  },
  {
    name: "outputTokenCount",
    kind: "count",
    ...optional,
    note: "Tokens of the response. Absent for embeddings.",
    source: pages.logging,
  },
  {
    name: "outputImageWidth",
    kind: "count",
    ...unknownToPanther,
    note: "The width of the generated image, in pixels.",
    source: pages.playbook,
  },
  {
    name: "outputImageHeight",
    kind: "count",
    ...unknownToPanther,
    note: "The height of the generated image, in pixels.",
    source: pages.playbook,
  },
  {
    name: "outputImageBucketedStepSize",
    kind: "count",
    ...unknownToPanther,
    note: "The steps of the image's generation, rounded to the classes that are priced.",
    source: pages.playbook,
  },
  {
    name: "outputVideoS3Path",
    ...s3Address,
    ...optional,
    note: "Where the generated video lies.",
    source: pages.panther,
  },
  {
    name: "outputVideoDurationSeconds",
    kind: "decimal",
    ...optional,
    note: "The length of the generated video, in seconds.",
    source: pages.panther,
  },
  {
    name: "outputVideoFramesPerSecond",
    kind: "count",
    ...optional,
    note: "The frame rate of the generated video.",
    source: pages.panther,
  },
  {
    name: "outputVideoWidth",
    kind: "count",
    ...optional,
    note: "The width of the generated video, in pixels.",
    source: pages.panther,
  },
  {
    name: "outputVideoHeight",
    kind: "count",
    ...optional,
    note: "The height of the generated video, in pixels.",
    source: pages.panther,
  },
];
