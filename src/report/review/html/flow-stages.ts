import type { FlowStage } from "../../../review/flow/flow-stage";

/** How a place that data passes is drawn. */
export interface DrawnStage {
  readonly id: FlowStage;
  readonly name: string;
  /** 0 Bedrock, 1 where it delivers, 2 what reads there. */
  readonly column: 0 | 1 | 2;
  /** Where its data comes from; nowhere that of the first. */
  readonly from?: FlowStage;
}

/** Every place in the order in which it is drawn: what reads at one place stands together. */
export const drawnStages: readonly DrawnStage[] = [
  { id: "bedrock", name: "Amazon Bedrock", column: 0 },
  { id: "bucket", name: "S3 bucket", column: 1, from: "bedrock" },
  { id: "largeData", name: "S3, large data", column: 1, from: "bedrock" },
  { id: "logGroup", name: "CloudWatch Logs", column: 1, from: "bedrock" },
  { id: "key", name: "KMS key", column: 1, from: "bedrock" },
  { id: "archive", name: "Archive", column: 2, from: "bucket" },
  { id: "athena", name: "Athena", column: 2, from: "bucket" },
  { id: "openSearch", name: "OpenSearch", column: 2, from: "bucket" },
  { id: "eventBridge", name: "EventBridge", column: 2, from: "bucket" },
  { id: "panther", name: "Panther", column: 2, from: "bucket" },
  { id: "pantherStream", name: "Panther, by a stream", column: 2, from: "logGroup" },
  { id: "logsInsights", name: "Logs Insights", column: 2, from: "logGroup" },
  { id: "metrics", name: "Metrics and alarms", column: 2, from: "logGroup" },
  { id: "streams", name: "Streams", column: 2, from: "logGroup" },
];
