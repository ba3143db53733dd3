import type { StatusReport } from "../../live/status/status-report";
import { printableText } from "../printable-text";
import { countInWords } from "./count-in-words";
import { statusColumns } from "./status-columns";

/** Statuses as a table of GitHub's Markdown, those that need somebody first: https://github.github.com/gfm/#tables-extension- */
export function formatStatusMarkdown(report: StatusReport): string {
  const rows = [
    statusColumns.map(({ title }) => title),
    statusColumns.map(() => "---"),
    ...soundLast(report).map((target) => statusColumns.map(({ cell }) => escapeCell(cell(target)))),
  ];
  const table = rows.map((row) => `| ${row.join(" | ")} |\n`).join("");
  return `**${countInWords(report)}**\n\n${table}`;
}

function soundLast({ targets }: StatusReport): StatusReport["targets"] {
  const isSound = ({ code }: StatusReport["targets"][number]): boolean => code === undefined;
  return [...targets.filter((target) => !isSound(target)), ...targets.filter(isSound)];
}

/** Text of AWS and of a spec stays text: no markup, no end of a cell. */
function escapeCell(text: string): string {
  return printableText(text).replaceAll(/[\\`*_{}[\]<>|~#]/g, (character) => `\\${character}`);
}
