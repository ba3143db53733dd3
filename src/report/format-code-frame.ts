import type { Severity } from "../diagnostics/catalog-entry";
import type { Span } from "../diagnostics/diagnostic";
import type { Paint } from "./paint";
import { printableText } from "./printable-text";
import { spanLocation } from "./span-location";

const maxWidth = 100;
const widthBeforeSpan = 30;

/** How a frame looks: how many lines stand around the one that the span starts on, and the colour of the caret. */
export interface FrameStyle {
  readonly context: number;
  readonly severity: Severity;
  readonly paint: Paint;
}

/**
 * The line on which a span starts, a caret under each of its characters there, and lines around it.
 *
 * A span of several lines is marked on its first one. Lines too wide for a terminal, as in minified JSON, are cut
 * around the span.
 */
export function formatCodeFrame(span: Span, { context, severity, paint }: FrameStyle): string[] {
  const { source } = span;
  const { start, end } = spanLocation(span);
  const last = start.line + context;
  const numberWidth = String(last).length;
  const gutter = (label: string): string => paint("faint", `${label.padStart(numberWidth)} |`);
  const marked = source.lineAt(start.line) ?? "";
  const markedEnd = end.line === start.line ? end.column - 1 : marked.trimEnd().length;
  const cut = chooseCut(marked, start.column - 1, markedEnd);
  const frame: string[] = [];
  for (let line = Math.max(1, start.line - context); line <= last; line += 1) {
    const text = source.lineAt(line);
    if (text === undefined) break;
    if (text.trim() === "" && line !== start.line) continue;
    frame.push(`${gutter(String(line))} ${cutLine(text, cut)}`.trimEnd());
    if (line !== start.line) continue;
    const carets = "^".repeat(Math.max(1, Math.min(markedEnd, cut.to) - (start.column - 1)));
    const offset = " ".repeat(start.column - 1 - cut.from + cutMark(cut.from > 0).length);
    frame.push(`${gutter("")} ${offset}${paint(severity, carets)}`);
  }
  return frame;
}

/** The columns of a frame that are shown, by offsets in the line. */
interface Cut {
  readonly from: number;
  readonly to: number;
}

function chooseCut(line: string, start: number, end: number): Cut {
  if (end <= maxWidth || line.length <= maxWidth) return { from: 0, to: maxWidth };
  const from = Math.max(0, Math.min(start - widthBeforeSpan, line.length - maxWidth));
  return { from, to: from + maxWidth };
}

function cutLine(text: string, { from, to }: Cut): string {
  const shown = printableText(text.slice(from, to));
  return cutMark(from > 0) + shown + cutMark(text.length > to);
}

function cutMark(isCut: boolean): string {
  return isCut ? "…" : "";
}
