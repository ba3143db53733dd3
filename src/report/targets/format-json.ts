import type { ListedTarget } from "../../changes/list-targets";

/** Targets for programs; docs/formats/targets.schema.json describes the shape. */
export function formatTargetJson(targets: readonly ListedTarget[]): string {
  return `${JSON.stringify({ formatVersion: "1", targets }, null, 2)}\n`;
}
