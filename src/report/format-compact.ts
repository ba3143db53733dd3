import type { Diagnostic } from "../diagnostics/diagnostic";
import { printableText } from "./printable-text";
import { formatPlace } from "./span-location";

/** One line a diagnostic, as editors and `grep` read it. */
export function formatCompact(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map((diagnostic) => `${printableText(formatLine(diagnostic))}\n`).join("");
}

function formatLine({ code, severity, message, span, acceptedBecause }: Diagnostic): string {
  const place = span === undefined ? "" : `${formatPlace(span)}: `;
  const accepted = acceptedBecause === undefined ? "" : ` (accepted: ${acceptedBecause})`;
  return `${place}${severity} ${code} ${message}${accepted}`;
}
