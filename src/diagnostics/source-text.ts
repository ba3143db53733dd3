/** A place in a text as people count: lines and columns from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A named text that turns offsets into positions. */
export interface SourceText {
  /** The path as the user may read it: relative to the working directory, with `/`. */
  readonly file: string;
  readonly text: string;
  /** The position of an offset; an offset past the end is the end. */
  positionAt(offset: number): Position;
  /** The characters of a line, counted from 1, without its end; nothing where there is no such line. */
  lineAt(line: number): string | undefined;
}

/** Makes a source text whose line starts are found once, at the first question for a place. */
export function createSourceText(file: string, text: string): SourceText {
  let found: readonly number[] | undefined;
  const lineStarts = (): readonly number[] => (found ??= findLineStarts(text));
  return {
    file,
    text,
    positionAt(offset) {
      const starts = lineStarts();
      const bounded = Math.min(Math.max(offset, 0), text.length);
      const line = lastAtOrBefore(starts, bounded);
      return { line: line + 1, column: bounded - (starts[line] ?? 0) + 1 };
    },
    lineAt(line) {
      const start = lineStarts()[line - 1];
      return start === undefined
        ? undefined
        : text.slice(start, lineStarts()[line]).replace(/[\r\n]+$/, "");
    },
  };
}

/** A line ends at LF, at CRLF, or at a CR that stands alone, as in YAML 1.2. */
function findLineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) {
    starts.push(match.index + match[0].length);
  }
  return starts;
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
