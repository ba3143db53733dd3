import { describeTarget } from "./describe-target";
import { createElement, findElement } from "./element";
import { moveInGrid } from "./move-in-grid";
import { openGroup } from "./open-group";
import type { PageMap } from "./page-map";

/** A map in which keys move. */
export interface WalkedMap {
  /** After a filter: the Tab key must not lead to a row that is hidden. */
  readonly keepReachable: () => void;
}

/**
 * Makes the map one stop of the Tab key, in which keys move, and says what is under the key or the pointer.
 *
 * A cell is given its words when it is reached: ten thousand labels would make the page slow for nobody's good.
 */
export function walkMap(map: PageMap, table: HTMLTableElement): WalkedMap {
  const note = findElement("#cell", HTMLElement);
  let stop: HTMLTableCellElement | undefined;
  const moveStop = (cell: HTMLTableCellElement | undefined): void => {
    if (stop !== undefined) stop.tabIndex = -1;
    stop = cell;
    if (stop !== undefined) stop.tabIndex = 0;
  };
  table.addEventListener("focusin", ({ target }) => {
    if (!(target instanceof HTMLTableCellElement)) return;
    moveStop(target);
    target.ariaLabel = wordsOf(map, target);
    showNote(map, target, note);
  });
  table.addEventListener("mouseover", ({ target }) => {
    if (target instanceof Element && map.targetOf.has(target)) showNote(map, target, note);
  });
  table.addEventListener("mouseleave", () => {
    showNote(map, table.contains(document.activeElement) ? stop : undefined, note);
  });
  table.addEventListener("dblclick", ({ target }) => {
    if (target instanceof Element) openGroupOf(map, target);
  });
  table.addEventListener("keydown", (event) => {
    if (!(event.target instanceof HTMLTableCellElement)) return;
    const next = moveInGrid(map, event.target, event);
    const isOpened = event.key === "Enter" && openGroupOf(map, event.target);
    if (next === undefined && !isOpened) return;
    event.preventDefault();
    next?.focus();
  });
  return {
    keepReachable() {
      if (stop?.closest("tr")?.hidden === false) return;
      moveStop(map.rows.find(({ row }) => !row.hidden)?.cells[0]);
    },
  };
}

function wordsOf(map: PageMap, cell: Element): string {
  const target = map.targetOf.get(cell);
  return target === undefined ? "no target" : describeTarget(target, map.data);
}

function openGroupOf(map: PageMap, cell: Element): boolean {
  const group = map.targetOf.get(cell)?.data[2][0];
  if (group === undefined) return false;
  openGroup(group, cell);
  return true;
}

function showNote(map: PageMap, cell: Element | undefined, note: HTMLElement): void {
  const target = cell && map.targetOf.get(cell);
  const links = (target?.data[2] ?? []).map((group) => {
    const link = createElement("a", `Open group ${String(group)}`);
    link.href = `#group-${String(group)}`;
    return link;
  });
  note.replaceChildren(
    target === undefined ? "" : describeTarget(target, map.data),
    ...links.flatMap((link) => [" ", link]),
  );
}
