import type { DiagnosticCode } from "../diagnostics/catalog";
import type { Report } from "../diagnostics/collector";
import type { Fix, Related, Span } from "../diagnostics/diagnostic";
import type { DocumentPath } from "../spec/document-path";
import type { SpecDocument } from "./spec-document";

/** Reports by path, so that the reporter knows neither texts nor offsets. */
export type ReportAt<Path> = (code: DiagnosticCode, details: PlacedDetails<Path>) => void;

export interface PlacedDetails<Path> {
  readonly message: string;
  readonly hint?: string | undefined;
  readonly at: Path;
  /** Whether the key or the value is at fault; the value where nothing is said. */
  readonly on?: "key" | "value";
  /** The stretch of the value that is at fault; the whole value where it is not written like that, or twice. */
  readonly within?: string;
  readonly related?: readonly RelatedAt<Path>[];
  /** Places in other files. */
  readonly elsewhere?: readonly Related[];
  /** Ids of the targets that are concerned; all that share the settings where a settings rule says nothing. */
  readonly targets?: readonly string[];
  readonly fixes?: readonly FixAt<Path>[];
}

export interface RelatedAt<Path> {
  readonly message: string;
  readonly at: Path;
  readonly on?: "key" | "value";
}

/** A fix that replaces the text of one value, or a stretch of it. */
export interface FixAt<Path> {
  readonly title: string;
  readonly at: Path;
  /** The stretch that is replaced. Where it is not written like that, or twice, the fix is not offered. */
  readonly within?: string;
  readonly newText: string;
}

/** Turns paths into places in the text, at the moment of the report. */
export function placeReports(document: SpecDocument, report: Report): ReportAt<DocumentPath> {
  return (
    code,
    { message, hint, at, on = "value", within, related, elsewhere, targets, fixes },
  ) => {
    const span = document.locate(at, on);
    report(code, {
      message,
      hint,
      span: narrow(span, within) ?? span,
      related: [
        ...(related ?? []).map((other) => ({
          message: other.message,
          span: document.locate(other.at, other.on ?? "value"),
        })),
        ...(elsewhere ?? []),
      ],
      targets: targets ?? [],
      fixes: (fixes ?? []).flatMap((fix) => placeFix(document, fix)),
    });
  };
}

function placeFix(
  document: SpecDocument,
  { title, at, within, newText }: FixAt<DocumentPath>,
): readonly Fix[] {
  const span = narrow(document.locate(at, "value"), within);
  if (span === undefined || isBlockScalar(span)) return [];
  return [{ title, edits: [{ span, newText }] }];
}

/** A block scalar ends with its line break, so that nothing else can stand in its place. */
function isBlockScalar({ source, start }: Span): boolean {
  return /[|>]/.test(source.text.charAt(start));
}

/** The one place where a text stands within a span; nothing where there is none, or more than one. */
function narrow(span: Span, within: string | undefined): Span | undefined {
  if (within === undefined) return span;
  const start = span.source.text.indexOf(within, span.start);
  const end = start + within.length;
  if (start < 0 || end > span.end) return undefined;
  const next = span.source.text.indexOf(within, start + 1);
  if (next >= 0 && next + within.length <= span.end) return undefined;
  return { source: span.source, start, end };
}
