import type { Consumers as ConsumersSpec } from "../../spec/spec";
import { present } from "../present";
import type { Template } from "../template";
import type { Consumers } from "./consumers";
import { readEventBridge } from "./event-bridge";

/** Reads the consumers that the spec names as decisions. */
export function readConsumers({ eventBridge }: ConsumersSpec): Consumers<Template> {
  return present({
    eventBridge: eventBridge ? readEventBridge(eventBridge) : undefined,
  });
}
