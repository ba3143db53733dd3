import type { Span } from "../../diagnostics/diagnostic";
import type { SourceText } from "../../diagnostics/source-text";
import type { Place } from "../read/entry";
import type { Stretch } from "../read/locate-value";

/** What of a line is kept for a report, so that a thousand reports of long lines fit into memory. */
const mostCharacters = 2000;

/** The place of an entry, or of a value in it, in a log file of which nothing else is kept. */
export function excerptSpan(
  file: string,
  place: Place,
  text: string | undefined,
  { start, end }: Stretch = { start: 0, end: 1 },
): Span {
  const before = text?.slice(0, start) ?? "";
  const lastBreak = before.lastIndexOf("\n");
  const position = {
    line: place.line + countBreaks(before),
    column: lastBreak < 0 ? place.column + start : start - lastBreak,
  };
  const line = lineAround(text, lastBreak + 1, lastBreak < 0 ? place.column - 1 : 0);
  const shown = position.column <= (line?.length ?? 0) ? line : undefined;
  const offset = place.offset + start;
  const source: SourceText = {
    file,
    text: "",
    positionAt: (at) => ({ line: position.line, column: position.column + at - offset }),
    // The lines around it are not kept, and show as empty ones do: not at all.
    lineAt: (number) => (number === position.line ? shown : ""),
  };
  return { source, start: offset, end: offset + end - start };
}

function countBreaks(text: string): number {
  return text.split("\n").length - 1;
}

/** The start of a line, with spaces for what stands before the text; nothing where there is nothing to show. */
function lineAround(text: string | undefined, start: number, indent: number): string | undefined {
  if (text === undefined || indent > mostCharacters) return undefined;
  const lineEnd = text.indexOf("\n", start);
  const end = Math.min(lineEnd < 0 ? text.length : lineEnd, start + mostCharacters);
  // A slice would keep the whole text alive.
  return Buffer.from(" ".repeat(indent) + text.slice(start, end))
    .toString()
    .trimEnd();
}
