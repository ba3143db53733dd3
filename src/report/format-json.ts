import type { Diagnostic, Fix, Span } from "../diagnostics/diagnostic";
import { spanLocation, type SpanLocation } from "./span-location";
import { countDiagnostics } from "./summarize-diagnostics";

/** Diagnostics for programs; docs/formats/diagnostics.schema.json describes them. */
export function formatJson(diagnostics: readonly Diagnostic[]): string {
  const { errors, warnings } = countDiagnostics(diagnostics);
  const report = {
    formatVersion: "1",
    valid: errors === 0,
    errorCount: errors,
    warningCount: warnings,
    diagnostics: diagnostics.map(jsonDiagnostic),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function jsonDiagnostic(diagnostic: Diagnostic): object {
  const { code, severity, message, hint, span, related, targets, fixes } = diagnostic;
  const { acceptedBecause } = diagnostic;
  return {
    code,
    severity,
    message,
    hint: hint ?? null,
    location: location(span),
    related: related.map((place) => ({ message: place.message, location: location(place.span) })),
    targets,
    fixes: fixes.map(jsonFix),
    ...(acceptedBecause === undefined ? {} : { accepted: { reason: acceptedBecause } }),
  };
}

function jsonFix({ title, edits }: Fix): object {
  return {
    title,
    edits: edits.map(({ span, newText }) => ({ location: location(span), newText })),
  };
}

function location(span: Span | undefined): SpanLocation | null {
  return span === undefined ? null : spanLocation(span);
}
