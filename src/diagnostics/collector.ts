import { catalog, type DiagnosticCode } from "./catalog";
import type { Diagnostic, DiagnosticDetails } from "./diagnostic";

/** Reports one diagnostic. */
export type Report = (code: DiagnosticCode, details: DiagnosticDetails) => void;

/** Gathers what all passes say, so that a user sees every problem at once. */
export interface DiagnosticCollector {
  readonly report: Report;
  /** Everything reported so far, in the order of the text; the order of the passes never shows. */
  diagnostics(): readonly Diagnostic[];
  hasErrors(): boolean;
}

export function createCollector(): DiagnosticCollector {
  const reported: Diagnostic[] = [];
  return {
    report(code, details) {
      reported.push({
        code,
        severity: catalog[code].severity,
        message: details.message,
        hint: details.hint,
        span: details.span,
        related: details.related ?? [],
        targets: details.targets ?? [],
        fixes: details.fixes ?? [],
      });
    },
    diagnostics: () => [...reported].sort(compareByPlace),
    hasErrors: () => reported.some(({ severity }) => severity === "error"),
  };
}

function compareByPlace(left: Diagnostic, right: Diagnostic): number {
  return (
    compare(left.span?.source.file ?? "", right.span?.source.file ?? "") ||
    compare(left.span?.start ?? -1, right.span?.start ?? -1) ||
    compare(left.code, right.code) ||
    compare(left.message, right.message)
  );
}

function compare<T extends string | number>(left: T, right: T): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
