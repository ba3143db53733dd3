import type { EventBridge } from "./event-bridge";

/** What reads the logs of a target after delivery; an absent one is not wanted. */
export interface Consumers<Text> {
  readonly eventBridge?: EventBridge<Text>;
}
