import type { CellData, MapData } from "../map-data";

/** A target: its place, what is said of it, and the element that shows it; texts are empty where nothing is known. */
export interface MapTarget {
  readonly account: string;
  readonly name: string;
  readonly region: string;
  readonly data: CellData;
  readonly cell: HTMLElement;
}

/** A row of the map with its targets, by column; none where there is no target. */
export interface MapRow {
  readonly row: HTMLTableRowElement;
  readonly cells: readonly HTMLTableCellElement[];
  readonly targets: readonly MapTarget[];
}

/** The map of a page once it is drawn. */
export interface PageMap {
  readonly data: MapData;
  readonly rows: readonly MapRow[];
  /** Those that have no place on it. */
  readonly others: readonly MapTarget[];
  readonly targetOf: ReadonlyMap<Element, MapTarget>;
}
