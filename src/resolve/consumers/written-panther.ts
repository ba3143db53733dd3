import type { Consumers as ConsumersSpec } from "../../spec/spec";
import type { ResolvedSettings } from "../target";
import type { WrittenPanther } from "./panther";

/** What all layers together say of Panther; nothing where Panther is off, or the targets are retired. */
export function writtenPanther({ merged, retired }: ResolvedSettings): WrittenPanther | undefined {
  const { consumers } = merged as { readonly consumers?: ConsumersSpec };
  return retired ? undefined : (consumers?.panther ?? undefined);
}
