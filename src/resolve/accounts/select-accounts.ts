import type { AccountInventory } from "../../spec/spec";
import type { InventoryAccount } from "./inventory";
import { matchesGlob } from "../../spec/match-glob";
import { fitsSome, hasLabels } from "../match-override";

/** The accounts of an inventory that a group means: active ones that fit every key of `where`, less `except`. */
export function selectAccounts(
  accounts: readonly InventoryAccount[],
  { where = {}, except = [] }: AccountInventory,
): readonly InventoryAccount[] {
  const states: readonly string[] = where.states ?? ["ACTIVE"];
  const left = new Set(except);
  return accounts.filter(
    (account) =>
      !left.has(account.id) &&
      states.includes(account.state) &&
      fitsSome(where.names, account.name) &&
      isBelow(where.paths, account.paths) &&
      hasLabels(account, where.labels),
  );
}

/** A path may end in `/` or not: a glob means the organisational unit either way. */
function isBelow(globs: readonly string[] | undefined, paths: readonly string[]): boolean {
  if (globs === undefined) return true;
  return paths.some((path) => {
    const unit = path.endsWith("/") ? path.slice(0, -1) : path;
    return globs.some((glob) => matchesGlob(glob, unit) || matchesGlob(glob, `${unit}/`));
  });
}
