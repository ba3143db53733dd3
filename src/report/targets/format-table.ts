import type { ListedTarget } from "../../changes/list-targets";
import { targetColumns } from "./target-columns";

/** Targets for people: aligned columns, a line each, and a count. */
export function formatTargetTable(targets: readonly ListedTarget[]): string {
  const columns = targetColumns(targets);
  const rows = [
    columns.map(({ title }) => title.toUpperCase()),
    ...targets.map((target) => columns.map(({ cell }) => oneLine(cell(target)))),
  ];
  const widths = columns.map((_column, index) =>
    rows.reduce((widest, row) => Math.max(widest, (row[index] ?? "").length), 0),
  );
  const lines = rows.map((row) =>
    row
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  const count = targets.length === 1 ? "1 target" : `${String(targets.length)} targets`;
  return `${lines.join("\n")}\n\n${count}\n`;
}

function oneLine(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, " ");
}
