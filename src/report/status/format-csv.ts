import type { StatusReport } from "../../live/status/status-report";
import { formatCsv } from "../format-csv";
import { statusColumns } from "./status-columns";

/** Statuses as CSV with a header. */
export function formatStatusCsv({ targets }: StatusReport): string {
  return formatCsv(statusColumns, targets);
}
