import type { StatusReport } from "../../live/status/status-report";

/** Statuses for programs; docs/formats/status.schema.json describes the shape. */
export function formatStatusJson({ counts, targets }: StatusReport): string {
  return `${JSON.stringify({ formatVersion: "1", counts, targets }, null, 2)}\n`;
}
