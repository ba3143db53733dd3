import type { EventBridge as EventBridgeSpec } from "../../spec/spec";
import { parseTemplate, type Template } from "../template";

/** Where the events of delivered records go. */
export interface EventBridge<Text> {
  readonly targetArn: Text;
}

export function readEventBridge(spec: NonNullable<EventBridgeSpec>): EventBridge<Template> {
  return { targetArn: parseTemplate(spec.targetArn ?? "") };
}
