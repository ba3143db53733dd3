import type { Span } from "../diagnostics/diagnostic";
import type { SourceText } from "../diagnostics/source-text";

/** A span that ends where the text ends at the latest: the library places what is missing one character past it. */
export function spanWithin(source: SourceText, start: number, end: number): Span {
  const { length } = source.text;
  return { source, start: Math.min(start, length), end: Math.min(Math.max(start, end), length) };
}
