import type { Consumer } from "./consumer";
import { eventBridge } from "./event-bridge/event-bridge";

/** Every consumer, in the order of the language. */
export const allConsumers: readonly Consumer[] = [eventBridge];
