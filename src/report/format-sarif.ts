import { catalog } from "../diagnostics/catalog";
import type { Severity } from "../diagnostics/catalog-entry";
import type { Diagnostic, Fix, Span } from "../diagnostics/diagnostic";
import { artifactLocation, printSarifLog, sarifRule, suppressions } from "./sarif-log";
import { spanLocation } from "./span-location";

/** Diagnostics as a SARIF log. */
export function formatSarif(diagnostics: readonly Diagnostic[]): string {
  const codes = [...new Set(diagnostics.map(({ code }) => code))].sort();
  return printSarifLog({
    rules: codes.map((code) => sarifRule(code, levels[catalog[code].severity])),
    results: diagnostics.map((diagnostic) => sarifResult(diagnostic, codes)),
  });
}

const levels: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  info: "note",
};

function sarifResult(diagnostic: Diagnostic, codes: readonly string[]): object {
  const { code, severity, message, hint, span, related, targets, fixes } = diagnostic;
  const { acceptedBecause } = diagnostic;
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: levels[severity],
    message: { text: hint === undefined ? message : `${message} ${hint}` },
    locations: span === undefined ? [] : [physicalLocation(span)],
    relatedLocations: related.map((place, id) => ({
      id,
      ...physicalLocation(place.span),
      message: { text: place.message },
    })),
    suppressions: suppressions(acceptedBecause),
    ...(fixes.length === 0 ? {} : { fixes: fixes.map(sarifFix) }),
    ...(targets.length === 0 ? {} : { properties: { targets } }),
  };
}

function sarifFix({ title, edits }: Fix): object {
  const files = [...new Set(edits.map(({ span }) => span.source.file))];
  return {
    description: { text: title },
    artifactChanges: files.map((file) => ({
      artifactLocation: artifactLocation(file),
      replacements: edits
        .filter(({ span }) => span.source.file === file)
        .map(({ span, newText }) => ({
          deletedRegion: region(span),
          insertedContent: { text: newText },
        })),
    })),
  };
}

function physicalLocation(span: Span): object {
  return {
    physicalLocation: {
      artifactLocation: artifactLocation(span.source.file),
      region: region(span),
    },
  };
}

function region(span: Span): object {
  const { start, end } = spanLocation(span);
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}
