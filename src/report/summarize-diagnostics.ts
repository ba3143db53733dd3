import type { Diagnostic } from "../diagnostics/diagnostic";

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
    plural(errors, "error"),
    plural(warnings, "warning"),
    plural(notes, "note"),
    accepted === 0 ? "" : `${String(accepted)} accepted`,
  ].filter((part) => part !== "");
  return parts.length === 0 ? "No problems found." : `${parts.join(", ")}.`;
}

function plural(count: number, noun: string): string {
  return count === 0 ? "" : `${String(count)} ${noun}${count === 1 ? "" : "s"}`;
}
