import type { ReportAt } from "../../parse/place-reports";
import type { DocumentPath } from "../../spec/document-path";
import type { Account, AccountInventory, TargetGroup } from "../../spec/spec";
import type { OpenInventory } from "./open-inventories";
import { present } from "../present";
import { selectAccounts } from "./select-accounts";
import type { TargetAccount } from "../target";
import { usableItems } from "../usable-spec";

/** An account, where the spec names it, and the Regions that it has in place of its group's. */
export interface PlacedAccount {
  readonly account: TargetAccount;
  readonly place: DocumentPath;
  readonly regions?: readonly string[];
}

/** Where accounts of inventories come from, and where mistakes go. */
export interface AccountSources {
  readonly openInventory: OpenInventory;
  readonly report: ReportAt<DocumentPath>;
}

/** The accounts that a group lists, or takes from an inventory. */
export function readAccounts(
  { name, accounts }: TargetGroup,
  place: DocumentPath,
  sources: AccountSources,
): readonly PlacedAccount[] {
  // A group whose accounts the schema refused has none, and its settings are judged all the same.
  if ((accounts as unknown) === undefined) return [];
  if (!Array.isArray(accounts)) {
    return readInventoryAccounts(accounts as AccountInventory, name, place, sources);
  }
  return usableItems<string | Account>(accounts).map(([index, entry]) => ({
    account: readAccount(entry),
    place: [...place, index],
  }));
}

function readAccount(entry: string | Account): TargetAccount {
  if (typeof entry === "string") return { id: entry, labels: {} };
  return present({ id: entry.id, name: entry.name, labels: entry.labels ?? {} });
}

function readInventoryAccounts(
  inventory: AccountInventory,
  group: string,
  place: DocumentPath,
  { openInventory, report }: AccountSources,
): readonly PlacedAccount[] {
  if ((inventory.from as unknown) === undefined) return [];
  const all = openInventory(inventory.from, [...place, "from"]);
  const selected = selectAccounts(all, inventory);
  if (all.length > 0 && selected.length === 0) {
    report("inventory/no-match", {
      message: `Group "${group}" selects none of the ${String(all.length)} accounts of "${inventory.from}".`,
      hint: "Check `where` and `except`; only ACTIVE accounts are selected unless `where.states` says otherwise.",
      at: inventory.where === undefined ? [...place, "from"] : [...place, "where"],
      on: inventory.where === undefined ? "value" : "key",
    });
  }
  const known = new Set(all.map(({ id }) => id));
  for (const [index, id] of (inventory.except ?? []).entries()) {
    if (all.length === 0 || known.has(id)) continue;
    report("inventory/unknown-exception", {
      message: `The account ${id} is not in "${inventory.from}".`,
      hint: "Correct the id, or remove the exception.",
      at: [...place, "except", index],
    });
  }
  return selected.map(({ id, name, labels, regions }) =>
    present({ account: present({ id, name, labels }), place: [...place, "from"], regions }),
  );
}
