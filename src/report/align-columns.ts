import { printableText } from "./printable-text";

/** A column of a table. */
export interface Column<Row> {
  readonly title: string;
  readonly cell: (row: Row) => string;
}

/** Rows below the titles of their columns, a line each, columns as wide as their widest cell. */
export function alignColumns<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const lines = [
    columns.map(({ title }) => title.toUpperCase()),
    ...rows.map((row) => columns.map(({ cell }) => printableText(cell(row)))),
  ];
  const widths = columns.map((_column, index) =>
    lines.reduce((widest, line) => Math.max(widest, (line[index] ?? "").length), 0),
  );
  return lines
    .map((line) => line.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join("  "))
    .map((line) => `${line.trimEnd()}\n`)
    .join("");
}
