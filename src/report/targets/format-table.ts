import type { ListedTarget } from "../../changes/list-targets";
import { alignColumns } from "../align-columns";
import { countWords } from "../count-words";
import { targetColumns } from "./target-columns";

/** Targets for people: aligned columns, a line each, and a count. */
export function formatTargetTable(targets: readonly ListedTarget[]): string {
  return `${alignColumns(targetColumns(targets), targets)}\n${countStacks(targets)}\n`;
}

function countStacks(stacks: readonly ListedTarget[]): string {
  const central = stacks.filter(isCentral).length;
  const targets = countWords(stacks.length - central, "target");
  return central === 0 ? targets : `${targets}, ${countWords(central, "central stack")}`;
}

/** A central stack has an account and no group. */
function isCentral({ account, group }: ListedTarget): boolean {
  return account !== undefined && group === undefined;
}
