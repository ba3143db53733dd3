import type { Diagnostic } from "../diagnostics/diagnostic";
import { countWords, digits } from "./count-words";

/** Diagnostics by number: what counts, by severity, and what the spec accepts. */
export interface DiagnosticCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  readonly accepted: number;
}

export function countDiagnostics(diagnostics: readonly Diagnostic[]): DiagnosticCounts {
  const open = diagnostics.filter(({ acceptedBecause }) => acceptedBecause === undefined);
  const countOf = (wanted: Diagnostic["severity"]): number =>
    open.filter(({ severity }) => severity === wanted).length;
  return {
    errors: countOf("error"),
    warnings: countOf("warning"),
    notes: countOf("info"),
    accepted: diagnostics.length - open.length,
  };
}

/** One line: `2 errors, 1 warning.` What there is none of is left out. */
export function summarizeDiagnostics(diagnostics: readonly Diagnostic[]): string {
  const { errors, warnings, notes, accepted } = countDiagnostics(diagnostics);
  const parts = [
    ...(errors > 0 ? [countWords(errors, "error")] : []),
    ...(warnings > 0 ? [countWords(warnings, "warning")] : []),
    ...(notes > 0 ? [countWords(notes, "note")] : []),
    ...(accepted > 0 ? [`${digits(accepted)} accepted`] : []),
  ];
  return parts.length === 0 ? "No problems found." : `${parts.join(", ")}.`;
}
