import type { PageMap } from "./page-map";

/** How far a page key goes. */
const pageRows = 10;

type Move = readonly [rows: number, columns: number];

const moves: Readonly<Record<string, Move>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  PageDown: [pageRows, 0],
  PageUp: [-pageRows, 0],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

/**
 * The cell to which a key leads among the rows that a filter shows; none for keys that do not move.
 *
 * https://www.w3.org/WAI/ARIA/apg/patterns/grid/
 */
export function moveInGrid(
  { rows }: PageMap,
  from: HTMLTableCellElement,
  { key, ctrlKey }: Pick<KeyboardEvent, "key" | "ctrlKey">,
): HTMLTableCellElement | undefined {
  const move = moves[key];
  if (move === undefined) return undefined;
  const shown = rows.filter(({ row }) => !row.hidden);
  const row = shown.findIndex(({ cells }) => cells.includes(from));
  const column = shown[row]?.cells.indexOf(from) ?? 0;
  const isCorner = ctrlKey && (key === "Home" || key === "End");
  const down = isCorner ? move[1] : move[0];
  const target = shown[within(row + down, shown.length)];
  return target?.cells[within(column + move[1], target.cells.length)];
}

function within(place: number, count: number): number {
  return Math.max(0, Math.min(count - 1, place));
}
