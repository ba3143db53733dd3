import type { Athena } from "./consumers/athena";
import type { OwnedBucket, TerraformSettings } from "./settings";

/** The settings of the archive after defaults, as decisions. */
export interface ArchiveSettings<Text> {
  readonly terraform: TerraformSettings<Text>;
  readonly deletionProtection: boolean;
  readonly bucket: OwnedBucket<Text>;
  /** Absent where no target replicates. */
  readonly writers?: ReplicaWriters<Text>;
  readonly queries?: ArchiveQueries<Text>;
}

/** Athena over the archive, and whose logs lie in it. */
export interface ArchiveQueries<Text> {
  readonly athena: Athena<Text>;
  readonly prefix?: Text;
  /** Account ids, with commas between them. */
  readonly accounts: Text;
  /** Regions, with commas between them. */
  readonly regions: Text;
}

/** The replication roles that an archive lets in, and what each of them may write. */
export interface ReplicaWriters<Text> {
  readonly accounts: ReplicatingAccounts<Text>;
  /** The ARNs of the roles, with a wildcard for account and Region. */
  readonly roleArns: Text;
  /** The ARNs of the logs, as a list; each account writes below its own id. */
  readonly logArns: Text;
}

/** Whose accounts the roles are in. */
export type ReplicatingAccounts<Text> =
  | { readonly kind: "organization"; readonly id: Text }
  /** The ARNs of the roots of the accounts, as a list. */
  | { readonly kind: "accounts"; readonly rootArns: Text };
