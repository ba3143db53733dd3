/** A place where a line may begin: a column of keys, or of the dashes of list items. */
interface Level {
  readonly column: number;
  readonly kind: "key" | "item";
}

/**
 * The columns at which a text that goes on in block style may have its next key or list item.
 *
 * Read from the lines alone, since the text is one that no parser understands.
 */
export function openColumns(textBefore: string, kind: Level["kind"]): readonly number[] {
  let open: readonly Level[] = [];
  for (const line of textBefore.split(/\r\n|\n|\r/)) {
    const levels = levelsOf(line);
    const first = levels[0];
    if (first === undefined) continue;
    open = [...open.filter((level) => staysOpen(level, first)), ...levels];
  }
  return open.filter((level) => level.kind === kind).map(({ column }) => column);
}

/** A list may stand at the column of the key that it belongs to. */
function staysOpen(level: Level, next: Level): boolean {
  if (level.column !== next.column) return level.column < next.column;
  return level.kind === "key" && next.kind === "item";
}

/** `  - - name: x` opens two columns of items and one of keys. */
function levelsOf(line: string): readonly Level[] {
  const levels: Level[] = [];
  let column = /^ */.exec(line)?.[0].length ?? 0;
  for (let dash = dashAt(line, column); dash > 0; dash = dashAt(line, column)) {
    levels.push({ column, kind: "item" });
    column += dash;
  }
  return /^["']?[\w./-]+["']?:(?:\s|$)/.test(line.slice(column))
    ? [...levels, { column, kind: "key" }]
    : levels;
}

function dashAt(line: string, column: number): number {
  return /^-(?: +|$)/.exec(line.slice(column))?.[0].length ?? 0;
}
