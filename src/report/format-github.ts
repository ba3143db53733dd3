import type { Severity } from "../diagnostics/catalog-entry";
import type { Diagnostic, Span } from "../diagnostics/diagnostic";
import { listTargets } from "./list-targets";
import { spanLocation } from "./span-location";

/**
 * Diagnostics as GitHub shows them beside the lines of a pull request.
 *
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message
 */
export function formatGithub(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map((diagnostic) => `${formatCommand(diagnostic)}\n`).join("");
}

const commands: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  info: "notice",
};

function formatCommand(diagnostic: Diagnostic): string {
  const { code, severity, message, hint, span, targets, acceptedBecause } = diagnostic;
  const isAccepted = acceptedBecause !== undefined;
  const lines = [
    message,
    listTargets(targets),
    hint,
    isAccepted ? `Accepted: ${acceptedBecause}` : undefined,
  ].filter((line) => line !== undefined);
  const properties = [...placeProperties(span), ["title", code] as const]
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(",");
  return `::${isAccepted ? "notice" : commands[severity]} ${properties}::${escapeData(lines.join("\n"))}`;
}

/** GitHub takes columns only where a place lies on one line. */
function placeProperties(span: Span | undefined): (readonly [string, string | number])[] {
  if (span === undefined) return [];
  const { file, start, end } = spanLocation(span);
  const lines = [
    ["file", file],
    ["line", start.line],
    ["endLine", end.line],
  ] as const;
  if (start.line !== end.line) return [...lines];
  return [...lines, ["col", start.column], ["endColumn", end.column]];
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
