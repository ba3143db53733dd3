import type { StatusReport } from "../../live/status/status-report";
import { formatStatusCsv } from "./format-csv";
import { formatStatusJson } from "./format-json";
import { formatStatusMarkdown } from "./format-markdown";
import { formatStatusTable } from "./format-table";
import { formatStatusHtml } from "./html/format-html";

/** Every format of a status by the name that `--format` takes. */
export const statusFormats = {
  table: formatStatusTable,
  json: formatStatusJson,
  csv: formatStatusCsv,
  markdown: formatStatusMarkdown,
  html: formatStatusHtml,
} as const satisfies Readonly<Record<string, (report: StatusReport) => string>>;

export type StatusFormatName = keyof typeof statusFormats;

export const statusFormatNames = Object.keys(statusFormats) as readonly StatusFormatName[];
