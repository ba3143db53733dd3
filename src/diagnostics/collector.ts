import type { DiagnosticCode } from "./catalog";
import { createDiagnostic } from "./create-diagnostic";
import type { Diagnostic, DiagnosticDetails } from "./diagnostic";
import { foldDiagnostics } from "./fold-diagnostics";
import { isOpenError } from "./is-open-error";

/** Reports one diagnostic. */
export type Report = (code: DiagnosticCode, details: DiagnosticDetails) => void;

/** Gathers what all passes say, so that a user sees every problem at once. */
export interface DiagnosticCollector {
  readonly report: Report;
  /** Everything reported so far, folded, in the order of the text; the order of the passes never shows. */
  readonly diagnostics: () => readonly Diagnostic[];
  /** Whether an error counts: none that the spec accepts does. */
  readonly hasErrors: () => boolean;
}

export function createCollector(): DiagnosticCollector {
  const reported: Diagnostic[] = [];
  return {
    report(code, details) {
      reported.push(createDiagnostic(code, details));
    },
    diagnostics: () => [...foldDiagnostics(reported)].sort(compareByPlace),
    hasErrors: () => reported.some(isOpenError),
  };
}

function compareByPlace(left: Diagnostic, right: Diagnostic): number {
  const rightKeys = sortKeys(right);
  for (const [index, key] of sortKeys(left).entries()) {
    const other = rightKeys[index] ?? "";
    if (key !== other) return key < other ? -1 : 1;
  }
  return 0;
}

function sortKeys({ span, code, message, acceptedBecause }: Diagnostic): (string | number)[] {
  return [span?.source.file ?? "", span?.start ?? -1, code, message, acceptedBecause ?? ""];
}
