import type { StatusReport } from "../../live/status/status-report";
import { alignColumns } from "../align-columns";
import { countInWords } from "./count-in-words";
import { statusColumns } from "./status-columns";

/** What a table has no room for: account and Region are in the name of the target. */
const leftOut: readonly string[] = ["account", "region"];

/** Statuses for people: aligned columns, a line each, and a count. */
export function formatStatusTable(report: StatusReport): string {
  const columns = statusColumns.filter(({ title }) => !leftOut.includes(title));
  return `${alignColumns(columns, report.targets)}\n${countInWords(report)}\n`;
}
