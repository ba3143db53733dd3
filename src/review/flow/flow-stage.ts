import type { Consumers } from "../../spec/spec";

/** A place that the data of invocations passes, from Bedrock to whoever reads it. */
export type FlowStage =
  | "bedrock"
  | "bucket"
  | "largeData"
  | "logGroup"
  | "key"
  | keyof Consumers
  /** Panther, where it reads what a stream copies from the log group. */
  | "pantherStream";
