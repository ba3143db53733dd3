/** An account as an inventory file knows it. */
export interface InventoryAccount {
  readonly id: string;
  readonly name?: string;
  readonly labels: Readonly<Record<string, string>>;
  /** The Regions of this account, in place of those of its group. */
  readonly regions?: readonly string[];
  /** `ACTIVE` and the like, as AWS Organizations says. */
  readonly state: string;
  /** Ways from the organisation down to the account, as `o-.../r-.../ou-.../`. */
  readonly paths: readonly string[];
}
