import type { Severity } from "../diagnostics/catalog-entry";
import type { Diagnostic, Related } from "../diagnostics/diagnostic";
import { formatCodeFrame } from "./format-code-frame";
import { listTargets } from "./list-targets";
import { createPaint, type Paint } from "./paint";
import { printableText } from "./printable-text";
import { formatPlace } from "./span-location";
import { summarizeDiagnostics } from "./summarize-diagnostics";

/** How a report may look. */
export interface ReportOptions {
  readonly colour: boolean;
}

/** Diagnostics for people, each with the lines that it speaks of, and a summary at the end. Nothing gives no text. */
export function formatPretty(
  diagnostics: readonly Diagnostic[],
  { colour }: ReportOptions,
): string {
  if (diagnostics.length === 0) return "";
  const paint = createPaint(colour);
  const blocks = diagnostics.map((diagnostic) => formatBlock(diagnostic, paint));
  return `${blocks.join("\n\n")}\n\n${paint("strong", summarizeDiagnostics(diagnostics))}\n`;
}

function formatBlock(diagnostic: Diagnostic, paint: Paint): string {
  const { span, severity, related } = diagnostic;
  const frame =
    span === undefined ? [] : ["", ...formatCodeFrame(span, { context: 1, severity, paint }), ""];
  const lines = [
    ...related.flatMap((place) => formatRelated(place, severity, paint)),
    ...formatNotes(diagnostic, paint),
  ];
  const block = [formatHeader(diagnostic, paint), ...[...frame, ...lines].map(indent)];
  return block.join("\n").trimEnd();
}

function formatHeader({ code, severity, message, span }: Diagnostic, paint: Paint): string {
  const place = span === undefined ? "" : `${paint("place", printableText(formatPlace(span)))} - `;
  return `${place}${paint(severity, severity)} ${paint("faint", `${code}:`)} ${printableText(message)}`;
}

function formatRelated({ message, span }: Related, severity: Severity, paint: Paint): string[] {
  const place = paint("place", printableText(formatPlace(span)));
  return [
    `${place} - ${printableText(message)}`,
    ...formatCodeFrame(span, { context: 0, severity, paint }),
    "",
  ];
}

/** What there is to say beside the places, one line each. */
function formatNotes(diagnostic: Diagnostic, paint: Paint): string[] {
  const { hint, targets, fixes, acceptedBecause } = diagnostic;
  const notes: readonly (readonly [string, string | undefined])[] = [
    ["hint", hint],
    ["fix", fixes[0] && `${fixes[0].title.replace(/[.]$/, "")} (run \`bedtrail validate --fix\`).`],
    ["accepted", acceptedBecause],
  ];
  const targetList = listTargets(targets);
  return [
    ...(targetList === undefined ? [] : [printableText(targetList)]),
    ...notes.flatMap(([label, text]) =>
      text === undefined ? [] : [`${paint("strong", `${label}:`)} ${printableText(text)}`],
    ),
  ];
}

function indent(line: string): string {
  return line === "" ? "" : `  ${line}`;
}
