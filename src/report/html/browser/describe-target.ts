import type { MapData } from "../map-data";
import type { MapTarget } from "./page-map";

/** What a target is and what is said of it, as one sentence for a screen reader. */
export function describeTarget(
  { account, name, region, data: [state, detail, groups] }: MapTarget,
  { states }: MapData,
): string {
  const label = states[state]?.[0] ?? "";
  const where = [...(name === "" ? [] : [name]), account, region].join(", ");
  return `${where}: ${[label, ...groupWords(groups), detail].filter((text) => text !== "").join(". ")}`;
}

function groupWords(groups: readonly number[]): readonly string[] {
  if (groups.length === 0) return [];
  return [`${groups.length === 1 ? "Group" : "Groups"} ${groups.join(" and ")}`];
}
