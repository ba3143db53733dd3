import { createCollector } from "../../src/diagnostics/collector";
import type { Diagnostic } from "../../src/diagnostics/diagnostic";
import { createSourceText } from "../../src/diagnostics/source-text";
import { parseDocument } from "../../src/parse/parse-document";
import type { SpecDocument } from "../../src/parse/spec-document";

/** A diagnostic as a user sees it: at a line and column, over some characters of the text. */
export interface SeenDiagnostic {
  readonly code: string;
  readonly at: string;
  readonly marked: string;
  readonly message: string;
  readonly hint: string | undefined;
}

export interface ParsedText {
  readonly document: SpecDocument | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a text as the compiler does. */
export function parseText(text: string): ParsedText {
  const collector = createCollector();
  const document = parseDocument(createSourceText("bedtrail.yaml", text), collector.report);
  return { document, diagnostics: collector.diagnostics() };
}

export function seen({ code, span, message, hint }: Diagnostic): SeenDiagnostic {
  if (span === undefined) return { code, at: "", marked: "", message, hint };
  const { line, column } = span.source.positionAt(span.start);
  const marked = span.source.text.slice(span.start, span.end);
  return { code, at: `${String(line)}:${String(column)}`, marked, message, hint };
}
