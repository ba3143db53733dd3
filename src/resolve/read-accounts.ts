import type { DocumentPath } from "../spec/document-path";
import type { Account, TargetGroup } from "../spec/spec";
import type { TargetAccount } from "./target";
import { usableItems } from "./usable-spec";
import { present } from "./present";

/** An account and where the spec names it. */
export interface PlacedAccount {
  readonly account: TargetAccount;
  readonly place: DocumentPath;
}

/** The accounts that a group lists. */
export function readAccounts(
  group: TargetGroup,
  groupPlace: DocumentPath,
): readonly PlacedAccount[] {
  const place = [...groupPlace, "accounts"];
  if (!Array.isArray(group.accounts)) return [];
  const entries: readonly (string | Account)[] = group.accounts;
  return usableItems(entries).map(([index, entry]) => ({
    account: readAccount(entry),
    place: [...place, index],
  }));
}

function readAccount(entry: string | Account): TargetAccount {
  if (typeof entry === "string") return { id: entry, labels: {} };
  return present({ id: entry.id, name: entry.name, labels: entry.labels ?? {} });
}
