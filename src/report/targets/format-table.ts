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
  return `${lines.join("\n")}\n\n${countStacks(targets)}\n`;
}

function countStacks(stacks: readonly ListedTarget[]): string {
  const central = stacks.filter(isCentral).length;
  const targets = countOf(stacks.length - central, "target");
  return central === 0 ? targets : `${targets}, ${countOf(central, "central stack")}`;
}

/** A central stack has an account and no group. */
function isCentral({ account, group }: ListedTarget): boolean {
  return account !== undefined && group === undefined;
}

function countOf(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? "" : "s"}`;
}

function oneLine(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, " ");
}
