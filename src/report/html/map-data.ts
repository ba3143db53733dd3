import type { Tone } from "./target-map";

/** The id of the element that holds the data of a page. */
export type MapDataId = "map-data";

/**
 * A map as the script of its page reads it: texts once, and a row for each account.
 *
 * Lists in place of objects, because ten thousand targets would repeat ten thousand keys.
 */
export interface MapData {
  readonly regions: readonly string[];
  readonly states: readonly (readonly [label: string, symbol: string, tone: Tone])[];
  readonly cells: readonly CellData[];
  readonly rows: readonly RowData[];
  /** What has no account or no Region, in the order in which the page lists it: its name, and the place of its cell. */
  readonly others: readonly (readonly [name: string, cell: number])[];
}

/** What is said of targets: the place of the state, what there is to say, and the numbers of groups. */
export type CellData = readonly [state: number, detail: string, groups: readonly number[]];

/** An account: for each Region the place of the cell from 1, or 0 where there is no target. */
export type RowData = readonly [account: string, name: string, cells: readonly number[]];
