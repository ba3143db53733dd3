import { stageOf } from "../stage-of";
import type { FlowStage } from "../flow-stage";

/** What keeps logs; all other places are consumers, and what they hold can be had again. */
const keepers: readonly (FlowStage | undefined)[] = [
  undefined,
  "bedrock",
  "bucket",
  "largeData",
  "logGroup",
  "key",
  "archive",
];

/** Whether a bucket, a log group or a key is there for a consumer that can be fed again from the logs. */
export function holdsCopies(address: string): boolean {
  return !keepers.includes(stageOf(address));
}
