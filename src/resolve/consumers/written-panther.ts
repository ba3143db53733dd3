import { writtenSettings } from "../settings/written-settings";
import type { ResolvedSettings } from "../target";
import type { WrittenPanther } from "./panther";

/** What all layers together say of Panther; nothing where Panther is off, or the targets are retired. */
export function writtenPanther(resolved: ResolvedSettings): WrittenPanther | undefined {
  return resolved.retired ? undefined : (writtenSettings(resolved).consumers?.panther ?? undefined);
}
