import type { Span } from "../diagnostics/diagnostic";
import type { Position } from "../diagnostics/source-text";

/** A span as people count: lines and columns from 1, columns in UTF-16 units, the end exclusive. */
export interface SpanLocation {
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
}

export function spanLocation({ source, start, end }: Span): SpanLocation {
  return { file: source.file, start: source.positionAt(start), end: source.positionAt(end) };
}

/** `file:line:column`, which editors and terminals turn into a link. */
export function formatPlace(span: Span): string {
  const { file, start } = spanLocation(span);
  return `${file}:${String(start.line)}:${String(start.column)}`;
}
