/** Where the line of an offset begins. */
export function lineStartAt(text: string, offset: number): number {
  return Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
}

/** Where the line of an offset ends, without its line break. */
export function lineEndAt(text: string, offset: number): number {
  const found = text.slice(offset).search(/[\r\n]/);
  return found < 0 ? text.length : offset + found;
}

/** The stretch from an offset to the end of its line, without a comment and the space at either end. */
export function restOfLine(
  text: string,
  offset: number,
): { readonly start: number; readonly end: number } {
  const line = text.slice(offset, lineEndAt(text, offset));
  const start = offset + line.length - line.trimStart().length;
  const comment = line.search(/\s#/);
  const content = comment < 0 ? line : line.slice(0, comment);
  return { start, end: Math.max(start, offset + content.trimEnd().length) };
}
