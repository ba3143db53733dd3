import type { MapData, RowData } from "../map-data";
import { createElement } from "./element";
import type { MapRow, MapTarget, PageMap } from "./page-map";

/** Fills a table with one row for each account and one plain cell for each Region. */
export function drawMap(table: HTMLTableElement, data: MapData): PageMap {
  const head = createElement("thead");
  const headings = createElement("tr");
  headings.append(
    heading("Account", "col"),
    ...data.regions.map((region) => heading(region, "col")),
  );
  head.append(headings);
  const body = createElement("tbody");
  const rows = data.rows.map((row) => drawRow(row, data));
  body.append(...rows.map(({ row }) => row));
  table.append(head, body);
  const targets = rows.flatMap((row) => row.targets);
  return {
    data,
    rows,
    others: findOthers(data),
    targetOf: new Map(targets.map((target) => [target.cell, target])),
  };
}

function drawRow([account, name, places]: RowData, { regions, cells, states }: MapData): MapRow {
  const row = createElement("tr");
  const label = heading(account, "row");
  if (name !== "") label.append(" ", createElement("span", name));
  row.append(label);
  const targets: MapTarget[] = [];
  const drawn = places.map((place, column) => {
    const data = cells[place - 1];
    const state = data && states[data[0]];
    const cell = createElement("td", state?.[1]);
    cell.tabIndex = -1;
    if (data !== undefined && state !== undefined) {
      cell.className = state[2];
      targets.push({ account, name, region: regions[column] ?? "", data, cell });
    }
    row.append(cell);
    return cell;
  });
  return { row, cells: drawn, targets };
}

/** The page lists them already. */
function findOthers({ others, cells }: MapData): readonly MapTarget[] {
  const items = document.querySelectorAll<HTMLElement>(".others li");
  return others.flatMap(([name, place], index) => {
    const [data, cell] = [cells[place], items[index]];
    if (data === undefined || cell === undefined) return [];
    return [{ account: "", name, region: "", data, cell }];
  });
}

function heading(text: string, scope: "col" | "row"): HTMLTableCellElement {
  const cell = createElement("th", text);
  cell.scope = scope;
  return cell;
}
