import type { Column } from "./align-columns";

/** Rows as CSV with a header: https://www.rfc-editor.org/rfc/rfc4180 */
export function formatCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const lines = [
    columns.map(({ title }) => title),
    ...rows.map((row) => columns.map(({ cell }) => cell(row))),
  ];
  return lines.map((line) => `${line.map(quoteCell).join(",")}\r\n`).join("");
}

/** A cell that a spreadsheet would run as a formula is text to us, so it starts with an apostrophe there. */
function quoteCell(cell: string): string {
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
