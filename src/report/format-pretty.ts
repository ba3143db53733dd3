import type { Diagnostic } from "../diagnostics/diagnostic";

/** How a report may look. */
export interface ReportOptions {
  readonly colour: boolean;
}

/** Diagnostics for people. */
export function formatPretty(diagnostics: readonly Diagnostic[], _options: ReportOptions): string {
  return diagnostics
    .map(({ code, severity, message, hint, span }) => {
      const at = span?.source.positionAt(span.start);
      const place =
        span === undefined || at === undefined
          ? ""
          : `${span.source.file}:${String(at.line)}:${String(at.column)}: `;
      return `${place}${severity} ${code}: ${message}\n${hint === undefined ? "" : `  ${hint}\n`}`;
    })
    .join("");
}
