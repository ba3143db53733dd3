import { printableText } from "../printable-text";
import type { MapData } from "./map-data";
import type { MapCell, MappedTarget, TargetMap } from "./target-map";

/** A map as the script of its page reads it, accounts and Regions sorted. */
export function encodeMap({ states, targets, others }: TargetMap): MapData {
  const regions = [...new Set(targets.map(({ region }) => region))].sort();
  const columns = new Map(regions.map((region, column) => [region, column]));
  const places = new Map(
    [...new Set([...targets, ...others].map(({ cell }) => cell))].map((cell, at) => [cell, at]),
  );
  const rows = new Map<string, { name: string; readonly cells: number[] }>();
  for (const { account, accountName = "", region, cell } of sortTargets(targets)) {
    const row = rows.get(account) ?? { name: accountName, cells: regions.map(() => 0) };
    row.cells[columns.get(region) ?? 0] = (places.get(cell) ?? 0) + 1;
    rows.set(account, row);
  }
  return {
    regions: regions.map(printableText),
    states: states.map(({ label, symbol, tone }) => [label, symbol, tone]),
    cells: [...places.keys()].map((cell) => encodeCell(cell, states)),
    rows: [...rows].map(([account, { name, cells }]) => [
      printableText(account),
      printableText(name),
      cells,
    ]),
    others: others.map(({ name, cell }) => [printableText(name), places.get(cell) ?? 0]),
  };
}

function encodeCell(
  { state, detail, groups }: MapCell,
  states: TargetMap["states"],
): MapData["cells"][number] {
  return [states.indexOf(state), printableText(detail), groups];
}

function sortTargets(targets: readonly MappedTarget[]): readonly MappedTarget[] {
  return [...targets].sort((left, right) =>
    left.account < right.account ? -1 : left.account > right.account ? 1 : 0,
  );
}
