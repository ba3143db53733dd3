import { catalog, type DiagnosticCode } from "./catalog";
import type { Diagnostic, DiagnosticDetails } from "./diagnostic";

/** Makes a diagnostic of what its reporter has to say and what the catalog knows of its code. */
export function createDiagnostic(code: DiagnosticCode, details: DiagnosticDetails): Diagnostic {
  return {
    code,
    severity: catalog[code].severity,
    message: details.message,
    hint: details.hint,
    span: details.span,
    related: details.related ?? [],
    targets: details.targets ?? [],
    fixes: details.fixes ?? [],
    acceptedBecause: details.acceptedBecause,
  };
}
