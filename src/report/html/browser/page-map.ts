import type { CellData, MapData } from "../map-data";

/** A target on the map: its place, what is said of it, and the table cell that shows it. */
export interface MapTarget {
  readonly account: string;
  readonly name: string;
  readonly region: string;
  readonly data: CellData;
  readonly cell: HTMLTableCellElement;
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
  readonly targetOf: ReadonlyMap<Element, MapTarget>;
}
