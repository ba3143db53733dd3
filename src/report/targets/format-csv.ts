import type { ListedTarget } from "../../changes/list-targets";
import { targetColumns } from "./target-columns";

/** Targets as CSV with a header: https://www.rfc-editor.org/rfc/rfc4180 */
export function formatTargetCsv(targets: readonly ListedTarget[]): string {
  const columns = targetColumns(targets);
  const rows = [
    columns.map(({ title }) => title),
    ...targets.map((target) => columns.map(({ cell }) => cell(target))),
  ];
  return rows.map((row) => `${row.map(quoteCell).join(",")}\r\n`).join("");
}

/** A cell that a spreadsheet would run as a formula is text to us, so it starts with an apostrophe there. */
function quoteCell(cell: string): string {
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
