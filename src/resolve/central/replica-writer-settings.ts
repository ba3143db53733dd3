/** The replication roles that an archive lets in, and what each of them may write. */
export interface ReplicaWriters<Text> {
  readonly accounts: ReplicatingAccounts<Text>;
  /** The ARNs of the roles, as a list, with a wildcard for account, path and Region. */
  readonly roleArns: Text;
  /** The ARNs of the logs, as a list; each account writes below its own id. */
  readonly logArns: Text;
}

/** Whose accounts the roles are in. */
export type ReplicatingAccounts<Text> =
  | { readonly kind: "organization"; readonly id: Text }
  /** The ARNs of the roots of the accounts, as a list. */
  | { readonly kind: "accounts"; readonly rootArns: Text };
