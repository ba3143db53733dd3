import type { ListedTarget } from "../../changes/list-targets";
import { alignColumns } from "../align-columns";
import { targetColumns } from "./target-columns";

/** Targets for people: aligned columns, a line each, and a count. */
export function formatTargetTable(targets: readonly ListedTarget[]): string {
  const count = targets.length === 1 ? "1 target" : `${String(targets.length)} targets`;
  return `${alignColumns(targetColumns(targets), targets)}\n${count}\n`;
}
