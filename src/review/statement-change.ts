import type { JsonMap } from "../spec/json-value";

/** A statement of a policy that comes, goes or becomes another one. */
export interface StatementChange {
  /** Where the policy stands in its resource: `policy`, `assume_role_policy`. */
  readonly attribute: string;
  readonly kind: "added" | "removed" | "changed";
  /** The statement's own name; absent where it has none. */
  readonly sid?: string;
  /** Absent where the statement is added. */
  readonly before?: JsonMap;
  /** Absent where the statement is removed. */
  readonly after?: JsonMap;
  /** What that lets somebody do, or no longer do: `account 999988887777 may now read (s3:GetObject)`. */
  readonly effects: readonly string[];
}
